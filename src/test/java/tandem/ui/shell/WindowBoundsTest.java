package tandem.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowBoundsTest {
    private final Rectangle2D left = new Rectangle2D(0, 0, 1920, 1080);
    private final Rectangle2D right = new Rectangle2D(1920, 0, 1280, 1024);

    @Test
    void aPlaceOnAScreenIsKept() {
        Rectangle2D place = new Rectangle2D(2000, 50, 1000, 800);
        assertThat(fit(place)).isEqualTo(place);
    }

    @Test
    void aScreenThatIsGoneGivesTheFirst() {
        assertThat(fit(new Rectangle2D(9000, 9000, 1000, 800))).isEqualTo(new Rectangle2D(920, 280, 1000, 800));
    }

    @Test
    void aWindowPartlyOutsideIsMovedAndOneTooLargeIsMadeSmaller() {
        assertThat(fit(new Rectangle2D(-100, -50, 1000, 800))).isEqualTo(new Rectangle2D(0, 0, 1000, 800));
        assertThat(fit(new Rectangle2D(1900, 0, 5000, 5000))).isEqualTo(right);
    }

    @Test
    void aWindowTooSmallToUseIsMadeLarger() {
        Rectangle2D place = fit(new Rectangle2D(10, 10, 1, 1));
        assertThat(place.getWidth()).isEqualTo(WindowBounds.MIN_WIDTH);
        assertThat(place.getHeight()).isEqualTo(WindowBounds.MIN_HEIGHT);
    }

    private Rectangle2D fit(Rectangle2D wanted) {
        return WindowBounds.fit(wanted, List.of(left, right), left);
    }
}
