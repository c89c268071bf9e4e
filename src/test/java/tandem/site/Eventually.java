package tandem.site;

import static org.assertj.core.api.Assertions.fail;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for a condition, with an end to patience.
final class Eventually {

    private static final long PATIENCE = 60_000_000_000L;

    private Eventually() {}

    static void eventually(String what, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > PATIENCE) {
                fail("Never came true: " + what);
            }
            LockSupport.parkNanos(1_000_000);
        }
    }
}
