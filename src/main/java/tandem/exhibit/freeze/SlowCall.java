package tandem.exhibit.freeze;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static tandem.exhibit.prime.LargePrime.isPrime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import tandem.exhibit.prime.LargePrime;
import tandem.run.Exhibit;
import tandem.run.Kit;

/// What takes its time before a flag is asked for: it keeps
/// its caller's thread, or returns at once and calls back.
final class SlowCall extends Exhibit {
    private final Kit kit;
    private final Slow slow;

    SlowCall(Kit kit, Slow slow) {
        super(kit);
        this.kit = kit;
        this.slow = slow;
    }

    /// Returns when it is over.
    void block() throws InterruptedException {
        switch (slow.what()) {
            case NETWORK -> {} // the answer is what is slow
            case SLEEP -> clock.sleep(slow.time());
            case LOCK -> new TakenLock(kit, slow).acquire();
            case COMPUTATION -> isPrime(slow.number());
        }
    }

    /// Returns at once; the stage is done when it is over.
    CompletionStage<?> later() {
        return switch (slow.what()) {
            case NETWORK -> completedFuture(null);
            case SLEEP -> timer();
            case LOCK -> new TakenLock(kit, slow).whenFree();
            case COMPUTATION -> computed();
        };
    }

    private CompletionStage<?> timer() {
        var over = new CompletableFuture<Void>();
        clock.after(slow.time(), () -> over.complete(null));
        return over;
    }

    /// No call that computes is asynchronous: it needs a
    /// thread.
    private CompletionStage<?> computed() {
        LargePrime number = slow.number();
        return new OwnThread(kit).call(() -> isPrime(number));
    }
}
