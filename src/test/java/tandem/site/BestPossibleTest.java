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
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
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

    private static long once(Fault fault, double missing, Duration timeout, int retries) {
        Dials dials = new Dials(Duration.ofMillis(500), Duration.ZERO, 1, missing, List.of(fault), 1);
        return BestPossible.nanos(dials, List.of("br"), 1, timeout, retries) / 1_000_000;
    }

    @Test
    void everyAttemptCounts() {
        assertThat(once(Fault.BUSY, 0, TEN_SECONDS, 0)).isEqualTo(500);
        assertThat(once(Fault.CLOSED, 0, TEN_SECONDS, 3)).isEqualTo(2_000);
    }

    @Test
    void whatNeverEndsLastsTheTimeOut() {
        assertThat(once(Fault.HANG, 0, TEN_SECONDS, 0)).isEqualTo(10_000);
        assertThat(once(Fault.DRIBBLE, 0, TEN_SECONDS, 2)).isEqualTo(30_000);
        assertThat(once(Fault.BUSY, 0, Duration.ofMillis(200), 1)).isEqualTo(400);
    }

    @Test
    void aMissingFlagIsAskedForOnceUnlessTheAnswerComesTooLate() {
        assertThat(once(Fault.BUSY, 1, TEN_SECONDS, 3)).isEqualTo(500);
        assertThat(once(Fault.BUSY, 1, Duration.ofMillis(200), 3)).isEqualTo(800);
    }

    @Test
    void aFlagThatIsFoundAtTheSecondAttemptHasTheTimeOfBoth() {
        Dials dials = new Dials(Duration.ofMillis(500), Duration.ofMillis(100), 0.5, 42);
        String code = Flags.codes().stream()
                .filter(c -> Fate.of(dials, c, 1).outcome() instanceof Outcome.Faulty)
                .filter(c -> Fate.of(dials, c, 2).outcome() instanceof Outcome.Found)
                .findFirst()
                .orElseThrow();
        long both = Fate.of(dials, code, 1)
                .delay()
                .plus(Fate.of(dials, code, 2).delay())
                .toNanos();
        assertThat(BestPossible.nanos(dials, List.of(code), 1, TEN_SECONDS, 3)).isEqualTo(both);
        assertThat(BestPossible.nanos(dials, List.of(code, code), 1, TEN_SECONDS, 3))
                .isEqualTo(2 * both);
    }

    @Test
    void refusesFewerThanNoRetries() {
        assertThatThrownBy(() -> BestPossible.nanos(EVEN, TWENTY, 1, TEN_SECONDS, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
