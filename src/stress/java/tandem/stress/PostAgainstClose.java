package tandem.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LIL_Result;
import tandem.loop.Future;

/// A handle is posted while the loop ends its last run and is closed.
///
/// One would expect that it either runs or is refused. There is a third: it comes after the last iteration and before
/// the close, and is dropped with the loop. So it is in asyncio, whose `close` clears what is ready. Whoever posts to a
/// loop that may end must not count on the handle; but neither side ever waits for the other.
@JCStressTest
@State
@Outcome(id = "accepted, 1, in time", expect = ACCEPTABLE, desc = "It came in time for the last iteration.")
@Outcome(id = "refused, 0, in time", expect = ACCEPTABLE, desc = "It came after the close: IllegalStateException.")
@Outcome(id = "accepted, 0, in time", expect = ACCEPTABLE_INTERESTING, desc = "It came between, and was dropped.")
@Outcome(expect = FORBIDDEN, desc = "It ran though it was refused, ran twice, or somebody hangs.")
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
            loop.callSoonThreadsafe(() -> ran++);
            r.r1 = "accepted";
        } catch (IllegalStateException _) {
            r.r1 = "refused";
        }
        r.r3 = end();
        r.r2 = ran;
    }
}
