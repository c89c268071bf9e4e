package tandem.exhibit.prime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.time.Clock;

class TrialDivisionTest {
    private static final int CERTAIN = 50;

    /// From a slow processor to one that no one has yet.
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 1, 10})
    void isAsLongAsWantedOnEachMachine(double divisorsPerNano) {
        TrialDivision machine = new TrialDivision(divisorsPerNano);
        for (Duration wanted : new Duration[] {Duration.ofMillis(500), Duration.ofSeconds(3), Duration.ofSeconds(10)}) {
            LargePrime large = machine.lasting(wanted);
            double nanos = large.times() * Math.sqrt((double) large.number()) / divisorsPerNano;
            assertThat(nanos).isCloseTo((double) wanted.toNanos(), withinPercentage(0.1));
            assertThat(BigInteger.valueOf(large.number()).isProbablePrime(CERTAIN))
                    .isTrue();
        }
    }

    @Test
    void aPrimeIsProvedAndAnotherNumberIsNot() throws InterruptedException {
        assertThat(LargePrime.isPrime(new LargePrime(1_000_003, 3))).isTrue();
        assertThat(LargePrime.isPrime(new LargePrime(1_000_001, 1))).isFalse();
    }

    @Test
    void whoComputesCanBeToldToStop() throws InterruptedException {
        LargePrime large = TrialDivision.measure(Clock.real()).lasting(Duration.ofHours(1));
        Thread busy = Thread.ofPlatform().start(() -> {
            try {
                LargePrime.isPrime(large);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        busy.interrupt();
        assertThat(busy.join(Duration.ofSeconds(20))).isTrue();
    }
}
