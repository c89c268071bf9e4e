package tandem.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LIL_Result;
import tandem.loop.Future;
import tandem.loop.Handle;

/// A handle is posted while the loop ends its last run and is closed.
///
/// It either runs or is refused, or there is a third: it comes after the last iteration and before the close,
/// which cancels it. In asyncio, whose `close` clears what is ready, nobody gets to know of that. Here
/// whoever posts learns in each of the three which it was, by the exception or, once the loop is closed, by
/// the handle.
@JCStressTest
@State
@Outcome(id = "accepted, 1, in time", expect = ACCEPTABLE, desc = "It came in time for the last iteration.")
@Outcome(id = "refused, 0, in time", expect = ACCEPTABLE, desc = "It came after the close: IllegalStateException.")
@Outcome(id = "cancelled, 0, in time", expect = ACCEPTABLE, desc = "It came between, and was cancelled by the close.")
@Outcome(id = "accepted, 0, in time", expect = FORBIDDEN, desc = "It was dropped in silence.")
@Outcome(expect = FORBIDDEN, desc = "It ran though it was refused or cancelled, ran twice, or somebody hangs.")
public class PostAgainstClose extends Meeting {

    private final Future<String> last = loop.createFuture();
    private int ran;

    @Actor
    public void loop() {
        loop.callSoon(() -> loop.callSoon(this::endRun));
        run(last);
    }

    private void endRun() {
        detour();
        last.setResult("ended");
    }

    @Actor
    public void post(LIL_Result r) {
        meet();
        try {
            Handle handle = loop.callSoonThreadsafe(() -> ran++);
            r.r3 = end();
            r.r1 = handle.isCancelled() ? "cancelled" : "accepted";
        } catch (IllegalStateException _) {
            r.r3 = end();
            r.r1 = "refused";
        }
        r.r2 = ran;
    }
}
