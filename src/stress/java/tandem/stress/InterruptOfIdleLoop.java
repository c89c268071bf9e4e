package tandem.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;
import tandem.loop.Future;

/// Who holds the baton is interrupted while the loop is about to park, parks, or is woken.
///
/// An interrupt ends a park as a wake-up does, and keeps the next ones from parking at all, so the loop takes it off
/// while it is idle. It must not take the wake-up for the interrupt; and in the end the interrupt is still there.
@JCStressTest
@State
@Outcome(id = "ran, interrupted, in time", expect = ACCEPTABLE, desc = "Neither the handle nor the interrupt was lost.")
@Outcome(id = "ran, not interrupted, in time", expect = FORBIDDEN, desc = "The interrupt was swallowed.")
@Outcome(expect = FORBIDDEN, desc = "The loop sleeps over a handle.")
public class InterruptOfIdleLoop extends Meeting {

    private final Future<String> posted = loop.createFuture();

    @Actor
    public void loop(LLL_Result r) {
        r.r1 = run(posted);
        r.r2 = Thread.interrupted() ? "interrupted" : "not interrupted";
    }

    @Actor
    public void interrupt(LLL_Result r) {
        interruptThenPost(posted);
        r.r3 = end();
    }
}
