package tandem.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    private static final double SECOND = 1e9;
    private static final Span WHOLE = new Span(0, 10 * SECOND);

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "1.01, 1.5", "2.5, 3", "3.1, 4", "9, 10", "10.5, 15", "61, 80"})
    void allIsARoundNumberOfSecondsThatHoldsIt(double lasted, double seconds) {
        assertThat(Span.of(Math.round(lasted * SECOND))).isEqualTo(new Span(0, seconds * SECOND));
    }

    @Test
    void whatIsPointedAtStaysWhereItIs() {
        Span zoomed = WHOLE.zoomed(0.25, 0.4, WHOLE);

        assertThat(zoomed.length()).isCloseTo(2.5 * SECOND, within(1.0));
        assertThat(zoomed.time(0.4)).isCloseTo(4 * SECOND, within(1.0));
    }

    @Test
    void nothingBeyondTheWholeIsShown() {
        Span late = new Span(8 * SECOND, 9 * SECOND);

        assertThat(late.moved(5, WHOLE)).isEqualTo(new Span(9 * SECOND, 10 * SECOND));
        assertThat(late.moved(-50, WHOLE)).isEqualTo(new Span(0, SECOND));
        assertThat(late.zoomed(100, 0.5, WHOLE)).isEqualTo(WHOLE);
    }

    @Test
    void ticksAreRoundAndNotTooMany() {
        assertThat(Axis.of(new Span(0, 3 * SECOND), 10).times()).hasSize(7).contains(0.5 * SECOND);
        assertThat(Axis.of(new Span(0, 3 * SECOND), 10).decimals()).isEqualTo(1);
        Axis fine = Axis.of(new Span(1.2345 * SECOND, 1.2355 * SECOND), 8);
        assertThat(fine.decimals()).isEqualTo(4);
        assertThat(fine.times())
                .hasSizeBetween(4, 9)
                .allSatisfy(time -> assertThat(time).isBetween(1.2345 * SECOND - 1, 1.2355 * SECOND + 1));
    }
}
