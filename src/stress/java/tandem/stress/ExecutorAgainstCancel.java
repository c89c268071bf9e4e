package tandem.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;
import static tandem.loop.Async.await;
import static tandem.loop.Async.runInExecutor;
import static tandem.loop.Async.sleep;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLLL_Result;
import tandem.loop.CancelledError;
import tandem.loop.Future;

/// An executor begins, does or has done its work while the loop cancels the future of it.
///
/// The future ends once: with the result if the loop had got that before the cancel, or else cancelled, and
/// so says what `cancel` returns. Work that an executor's thread takes up after a successful cancel does not
/// run. Work that was taken up before goes on, and nobody hears of its result; *taken up* is when the
/// executor is at it, so its first line may well come a moment after the cancel. No state could change that
/// for who cancels: `cancel` returns true in either case.
///
/// asyncio promises less. There, too, `cancel` returns true while the work runs; but the executor is asked
/// only in the loop's next iteration, and what it takes up until then runs, although it was cancelled before.
@JCStressTest
@State
@Outcome(id = "too late, result, ran, in time", expect = ACCEPTABLE, desc = "The result was first.")
@Outcome(id = "cancelled, cancelled, ran, in time", expect = ACCEPTABLE, desc = "The work was taken up already.")
@Outcome(id = "cancelled, cancelled, did not run, in time", expect = ACCEPTABLE, desc = "The cancel was first.")
@Outcome(id = ".*, ran after the cancel, .*", expect = FORBIDDEN, desc = "Work was taken up after the cancel.")
@Outcome(expect = FORBIDDEN, desc = "Two ends, a result out of nothing, or somebody sleeps.")
public class ExecutorAgainstCancel extends Meeting {

    private volatile @Nullable Runnable work;
    private volatile boolean cancelled;
    private boolean ran;

    @Actor
    public void loop(LLLL_Result r) {
        run(() -> {
            Future<String> future = runInExecutor(submitted -> work = submitted, this::callWork);
            detour();
            sleep(Duration.ZERO);
            cancelled = future.cancel();
            r.r1 = cancelled ? "cancelled" : "too late";
            r.r2 = endOf(future);
            return "ended";
        });
    }

    private String callWork() {
        ran = true;
        return "result";
    }

    private static String endOf(Future<String> future) throws Exception {
        try {
            return await(future);
        } catch (CancelledError _) {
            return "cancelled";
        }
    }

    @Actor
    public void execute(LLLL_Result r) {
        awaits(() -> work != null);
        detour();
        boolean late = cancelled;
        Objects.requireNonNull(work).run();
        r.r3 = !ran ? "did not run" : late ? "ran after the cancel" : "ran";
        r.r4 = end();
    }
}
