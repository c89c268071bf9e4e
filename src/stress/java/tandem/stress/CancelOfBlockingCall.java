package tandem.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;
import static tandem.loop.Async.await;
import static tandem.loop.Async.blocking;
import static tandem.loop.Async.sleep;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLLL_Result;
import tandem.loop.CancelledError;
import tandem.loop.Coroutine;
import tandem.loop.Future;
import tandem.loop.Task;

/// A task is cancelled while it blocks on its own thread, or while the call ends by itself, as it does a
/// little before or after the cancel.
///
/// The cancel interrupts the call, or comes too late for that. Either way the task gets it just once: at the
/// call, or at its next wait if the call had its result already, or never if it has ended. And the interrupt
/// goes no further than the call it was meant for.
@JCStressTest
@State
@Outcome(id = "interrupted, at the call, clean, in time", expect = ACCEPTABLE, desc = "The cancel ended the call.")
@Outcome(id = "ended, at the call, clean, in time", expect = ACCEPTABLE, desc = "The call ended just so, unheard.")
@Outcome(id = "ended, at its next wait, clean, in time", expect = ACCEPTABLE, desc = "The task had got the result.")
@Outcome(id = "ended, never, clean, in time", expect = ACCEPTABLE, desc = "The task had ended.")
@Outcome(id = ".*, stray, .*", expect = FORBIDDEN, desc = "The interrupt outlived the call.")
@Outcome(expect = FORBIDDEN, desc = "The cancel was lost, came twice, or somebody sleeps.")
public class CancelOfBlockingCall extends Meeting {

    private final CountDownLatch latch = new CountDownLatch(1);
    private final Future<Boolean> asked = loop.createFuture();
    private final Task<String> task = loop.createTask("blocked", this::live);
    private volatile boolean blocks;
    private String call = "";
    private String status = "";

    @Actor
    public void loop(LLLL_Result r) {
        run(() -> {
            String cancelled = await(task);
            boolean lost = await(asked) && cancelled.equals("never");
            r.r1 = call;
            r.r2 = lost ? "lost" : cancelled;
            r.r3 = status;
            return "ended";
        });
    }

    private String live() {
        boolean atTheCall = isCancelledAt(() -> await(blocking(this::block)));
        status = Thread.interrupted() ? "stray" : "clean";
        boolean atItsNextWait = isCancelledAt(() -> {
            sleep(Duration.ZERO);
            return "slept";
        });
        if (atTheCall && atItsNextWait) {
            return "twice";
        }
        return atTheCall ? "at the call" : atItsNextWait ? "at its next wait" : "never";
    }

    private String block() {
        blocks = true;
        try {
            latch.await();
            call = "ended";
        } catch (InterruptedException _) {
            call = "interrupted";
        }
        return call;
    }

    private static boolean isCancelledAt(Coroutine<String> wait) {
        try {
            wait.run();
            return false;
        } catch (CancelledError _) {
            return true;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Actor
    public void cancel(LLLL_Result r) {
        awaits(() -> blocks);
        detour();
        if (ThreadLocalRandom.current().nextBoolean()) {
            latch.countDown();
            detour();
            loop.callSoonThreadsafe(() -> asked.setResult(task.cancel()));
        } else {
            loop.callSoonThreadsafe(() -> asked.setResult(task.cancel()));
            detour();
            latch.countDown();
        }
        r.r4 = end();
    }
}
