package tandem.exhibit.spinners;

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

    static boolean isPrime(long n) throws InterruptedException {
        for (long d = 3; d * d <= n; d += 2) {
            if (n % d == 0) {
                return false;
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return n % 2 == 1;
    }
}
