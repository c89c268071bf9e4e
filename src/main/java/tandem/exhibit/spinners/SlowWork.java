package tandem.exhibit.spinners;

import static tandem.exhibit.prime.LargePrime.isPrime;

import tandem.run.Exhibit;
import tandem.run.Kit;

/// Slow work that keeps its caller: it sleeps, or it computes.
final class SlowWork extends Exhibit {
    private final Spinning how;

    SlowWork(Kit kit, Spinning how) {
        super(kit);
        this.how = how;
    }

    void block() throws InterruptedException {
        try (var _ = spans.begin(Spinning.SLOW_WORK)) {
            switch (how.work()) {
                case WAITS, BLOCKS -> clock.sleep(how.slow());
                case COMPUTES -> isPrime(how.number());
            }
        }
    }
}
