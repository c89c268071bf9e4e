package tandem.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FateTest {

    private static final Duration DELAY = Duration.ofMillis(200);

    private static final Outcome BUSY = new Outcome.Faulty(Fault.BUSY);
    private static final Outcome MISSING = new Outcome.Missing();

    private static Dials dials(Duration jitter, double errors, long seed) {
        return new Dials(DELAY, jitter, errors, seed);
    }

    private static Map<String, Outcome> outcomes(Dials dials) {
        return Flags.codes().stream()
                .collect(Collectors.toMap(
                        Function.identity(), code -> Fate.of(dials, code, 1).outcome()));
    }

    @Test
    void isTheSameForTheSameSeedCodeAndAttempt() {
        Dials dials = dials(Duration.ofMillis(50), 0.5, 42);
        for (String code : Flags.codes()) {
            assertThat(Fate.of(dials, code, 2)).isEqualTo(Fate.of(dials, code, 2));
        }
    }

    @Test
    void isTheSameOnEveryMachine() {
        Dials dials = dials(Duration.ofMillis(50), 0.5, 42);
        assertThat(Fate.of(dials, "br", 1)).isEqualTo(new Fate(Duration.ofNanos(241_474_986), BUSY));
    }

    @Test
    void dependsOnSeedAndAttempt() {
        assertThat(outcomes(dials(Duration.ZERO, 0.5, 1))).isNotEqualTo(outcomes(dials(Duration.ZERO, 0.5, 2)));
        Dials dials = dials(Duration.ZERO, 0.5, 1);
        assertThat(Flags.codes())
                .anyMatch(code -> !Fate.of(dials, code, 1)
                        .outcome()
                        .equals(Fate.of(dials, code, 2).outcome()));
    }

    @Test
    void theShareOfErrorsIsTheDial() {
        for (double share : new double[] {0, 0.1, 0.5, 1}) {
            double busy = LongStream.range(0, 50)
                    .mapToObj(seed -> outcomes(dials(Duration.ZERO, share, seed)))
                    .flatMap(map -> map.values().stream())
                    .collect(Collectors.averagingDouble(outcome -> outcome.equals(BUSY) ? 1 : 0));
            assertThat(busy).isCloseTo(share, within(0.02));
        }
    }

    @Test
    void moreErrorsLeaveThoseThatWereThere() {
        Map<String, Outcome> few = outcomes(dials(Duration.ZERO, 0.1, 7));
        Map<String, Outcome> many = outcomes(dials(Duration.ZERO, 0.4, 7));
        few.forEach((code, outcome) -> {
            if (outcome.equals(BUSY)) {
                assertThat(many).containsEntry(code, BUSY);
            }
        });
    }

    @Test
    void errorsWaitAsLongAsFlagsDo() {
        for (double share : new double[] {0, 1}) {
            assertThat(Fate.of(dials(Duration.ZERO, share, 3), "br", 1).delay()).isEqualTo(DELAY);
        }
    }

    @Test
    void jitterSpreadsDelaysBothWaysAndNeverBelowNought() {
        Dials dials = dials(Duration.ofMillis(100), 0, 5);
        assertThat(Flags.codes())
                .extracting(code -> Fate.of(dials, code, 1).delay())
                .allMatch(delay ->
                        delay.compareTo(Duration.ofMillis(100)) >= 0 && delay.compareTo(Duration.ofMillis(300)) <= 0)
                .anyMatch(delay -> delay.compareTo(Duration.ofMillis(150)) < 0)
                .anyMatch(delay -> delay.compareTo(Duration.ofMillis(250)) > 0);
        Dials wild = dials(Duration.ofSeconds(5), 0, 5);
        assertThat(Flags.codes())
                .extracting(code -> Fate.of(wild, code, 1).delay())
                .noneMatch(Duration::isNegative);
    }

    private static Dials withMissing(double errors, double missing, Fault... faults) {
        return new Dials(DELAY, Duration.ZERO, errors, missing, List.of(faults), 7);
    }

    private static Set<String> codes(Dials dials, Predicate<Outcome> which) {
        return outcomes(dials).entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Test
    void aMissingFlagIsMissingAtEveryAttemptErrorsOrNot() {
        Set<String> missing = codes(withMissing(0, 0.3, Fault.BUSY), MISSING::equals);
        assertThat(missing).hasSizeBetween(40, 80);
        Dials dials = withMissing(1, 0.3, Fault.BUSY);
        for (String code : Flags.codes()) {
            for (int attempt = 1; attempt <= 4; attempt++) {
                assertThat(Fate.of(dials, code, attempt).outcome()).isEqualTo(missing.contains(code) ? MISSING : BUSY);
            }
        }
    }

    @Test
    void moreMissingFlagsLeaveThoseThatWereThereAndChangeNoOther() {
        Map<String, Outcome> few = outcomes(withMissing(0.3, 0.1, Fault.BUSY));
        Map<String, Outcome> many = outcomes(withMissing(0.3, 0.4, Fault.BUSY));
        assertThat(few).containsValue(MISSING);
        few.forEach((code, outcome) -> assertThat(many.get(code)).isIn(outcome, MISSING));
        assertThat(codes(withMissing(0, 1, Fault.BUSY), MISSING::equals)).hasSize(194);
    }

    @Test
    void otherFaultsChangeTheKindAndNotWhoErrs() {
        Predicate<Outcome> errs = outcome -> outcome instanceof Outcome.Faulty;
        Set<String> erring = codes(withMissing(0.4, 0, Fault.BUSY), errs);
        assertThat(codes(withMissing(0.4, 0, Fault.HANG), errs)).isEqualTo(erring);
        Dials all = withMissing(0.4, 0, Fault.values());
        assertThat(codes(all, errs)).isEqualTo(erring);
        assertThat(erring)
                .extracting(code -> Fate.of(all, code, 1).outcome())
                .hasSizeGreaterThan(50)
                .containsAll(
                        Arrays.stream(Fault.values()).map(Outcome.Faulty::new).toList());
    }
}
