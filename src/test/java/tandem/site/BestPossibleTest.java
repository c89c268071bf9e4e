package tandem.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestPossibleTest {

    private static final List<String> TWENTY = Flags.mostPopulous(20);
    private static final Dials EVEN = new Dials(Duration.ofMillis(500), Duration.ZERO, 0.5, 1);
    private static final Dials UNEVEN = new Dials(Duration.ofMillis(500), Duration.ofMillis(400), 0, 1);

    @ParameterizedTest
    @CsvSource({"1, 10000", "5, 2000", "6, 2000", "7, 1500", "20, 500", "200, 500"})
    void withoutJitterItIsSoManyRoundsOfTheDelay(int atOnce, long millis) {
        assertThat(BestPossible.nanos(EVEN, TWENTY, atOnce)).isEqualTo(millis * 1_000_000);
    }

    @Test
    void oneAtATimeIsTheSumAndAllAtOnceTheLongest() {
        var delays = TWENTY.stream()
                .mapToLong(code -> Fate.of(UNEVEN, code, 1).delay().toNanos())
                .summaryStatistics();
        assertThat(BestPossible.nanos(UNEVEN, TWENTY, 1)).isEqualTo(delays.getSum());
        assertThat(BestPossible.nanos(UNEVEN, TWENTY, 20)).isEqualTo(delays.getMax());
    }

    @Test
    void theNextBeginsAsSoonAsAPlaceIsFree() {
        List<String> three = List.of("cn", "in", "us");
        long[] delays = three.stream()
                .mapToLong(code -> Fate.of(UNEVEN, code, 1).delay().toNanos())
                .toArray();
        long expected = Math.max(Math.max(delays[0], delays[1]), Math.min(delays[0], delays[1]) + delays[2]);
        assertThat(BestPossible.nanos(UNEVEN, three, 2)).isEqualTo(expected);
    }

    @Test
    void nothingTakesNoTime() {
        assertThat(BestPossible.nanos(EVEN, List.of(), 3)).isZero();
        assertThatThrownBy(() -> BestPossible.nanos(EVEN, TWENTY, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
