package tandem.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;
import tandem.loop.Future;

/// A handle is posted while the loop is about to park because nothing is ready.
///
/// The loop says that it is idle and then looks at its inbox; who posts fills the inbox and then looks who is idle. In
/// whatever order these four fall, one of the two sees the other. Were the loop to look first, it could park beside a
/// full inbox, for ever.
@JCStressTest
@State
@Outcome(id = "ran, in time", expect = ACCEPTABLE, desc = "The loop saw the handle, or was woken for it.")
@Outcome(expect = FORBIDDEN, desc = "The loop sleeps over a handle.")
public class PostToIdleLoop extends Meeting {

    private final Future<String> posted = loop.createFuture();

    @Actor
    public void loop(LL_Result r) {
        r.r1 = run(posted);
    }

    @Actor
    public void post(LL_Result r) {
        meet();
        loop.callSoonThreadsafe(() -> posted.setResult("ran"));
        r.r2 = end();
    }
}
