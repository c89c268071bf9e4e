package tandem.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;
import static tandem.loop.Async.await;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;
import tandem.loop.Future;

/// Who holds the baton is interrupted while it goes from the thread that runs the loop to a task's, which then idles.
///
/// The interrupt meets either of the two: the one that gives the baton away and waits for its return, or the one that
/// has got it. Neither takes the interrupt for the baton, or for a wake-up, and the one that was met has it in the end.
@JCStressTest
@State
@Outcome(id = "ran, task interrupted, in time", expect = ACCEPTABLE, desc = "It met the task's thread.")
@Outcome(id = "ran, caller interrupted, in time", expect = ACCEPTABLE, desc = "It met the thread that runs the loop.")
@Outcome(id = "ran, nobody interrupted, in time", expect = FORBIDDEN, desc = "The interrupt was swallowed.")
@Outcome(expect = FORBIDDEN, desc = "The baton or a wake-up was lost.")
public class InterruptOfBatonHolder extends Meeting {

    private final Future<String> posted = loop.createFuture();

    @Actor
    public void loop(LLL_Result r) {
        boolean task = run(() -> {
            r.r1 = await(posted);
            return Thread.interrupted();
        });
        boolean caller = Thread.interrupted();
        r.r2 = (task ? "task" : caller ? "caller" : "nobody") + " interrupted";
    }

    @Actor
    public void interrupt(LLL_Result r) {
        interruptThenPost(posted);
        r.r3 = end();
    }
}
