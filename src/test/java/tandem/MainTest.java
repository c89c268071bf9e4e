package tandem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void theFirstCauseIsTheReason() {
        var first = new UnsupportedOperationException("Unable to open DISPLAY");
        assertThat(Main.reason(new IllegalStateException(new IllegalArgumentException("outer", first))))
                .isEqualTo("Unable to open DISPLAY");
    }

    @Test
    void aCauseWithoutWordsIsNamed() {
        assertThat(Main.reason(new UnsatisfiedLinkError())).contains("UnsatisfiedLinkError");
    }
}
