package tandem.site;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialsTest {

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void refusesAShareThatIsNone(double share) {
        assertThatThrownBy(() -> new Dials(Duration.ZERO, Duration.ZERO, share, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("" + share);
    }

    @Test
    void refusesTimeThatRunsBackwards() {
        assertThatThrownBy(() -> new Dials(Duration.ofMillis(-1), Duration.ZERO, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Dials(Duration.ZERO, Duration.ofMillis(-1), 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
