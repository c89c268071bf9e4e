package tandem.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;
import static tandem.loop.Async.await;
import static tandem.loop.Async.blocking;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;
import tandem.loop.Future;

/// Somebody else interrupts the thread of a task that blocks, while the call ends by itself and the thread
/// comes back for the baton.
///
/// The call ends by the interrupt, or did without it; then it is no interrupt of the loop's, which takes it
/// for nothing and keeps it for the task. So it is seen once: by the call, or after it.
@JCStressTest
@State
@Outcome(id = "interrupted, clean, in time", expect = ACCEPTABLE, desc = "It ended the call.")
@Outcome(id = "ended, interrupted, in time", expect = ACCEPTABLE, desc = "The call had ended: the task has it.")
@Outcome(id = "interrupted, interrupted, in time", expect = FORBIDDEN, desc = "One interrupt was seen twice.")
@Outcome(id = "ended, clean, in time", expect = FORBIDDEN, desc = "The interrupt was swallowed.")
@Outcome(expect = FORBIDDEN, desc = "The baton or a wake-up was lost.")
public class InterruptOfBlockingCall extends Meeting {

    private final CountDownLatch latch = new CountDownLatch(1);
    private final Future<String> posted = loop.createFuture();
    private volatile @Nullable Thread blocked;

    @Actor
    public void loop(LLL_Result r) {
        r.r2 = run(() -> {
            r.r1 = await(blocking(this::block));
            await(posted);
            return Thread.interrupted() ? "interrupted" : "clean";
        });
    }

    private String block() {
        blocked = Thread.currentThread();
        try {
            latch.await();
            return "ended";
        } catch (InterruptedException _) {
            return "interrupted";
        }
    }

    @Actor
    public void interrupt(LLL_Result r) {
        awaits(() -> blocked != null);
        Thread thread = Objects.requireNonNull(blocked);
        detour();
        if (ThreadLocalRandom.current().nextBoolean()) {
            latch.countDown();
            detour();
            thread.interrupt();
        } else {
            thread.interrupt();
            detour();
            latch.countDown();
        }
        loop.callSoonThreadsafe(() -> posted.setResult("interrupted by now"));
        r.r3 = end();
    }
}
