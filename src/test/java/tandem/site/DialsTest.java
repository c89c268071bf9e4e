package tandem.site;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
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
        assertThatThrownBy(() -> new Dials(Duration.ZERO, Duration.ZERO, 0, share, List.of(Fault.BUSY), 1))
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

    @Test
    void refusesErrorsThatAreNoFaultAtAll() {
        assertThatThrownBy(() -> new Dials(Duration.ZERO, Duration.ZERO, 0, 0, List.of(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fault");
    }
}
