package tandem.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;
import tandem.loop.Future;

/// A handle is posted while one run of the loop ends and the next begins.
///
/// The first run may still take it, or it lies in the inbox until the second run looks. Who posts while nobody holds
/// the baton has nobody to wake.
@JCStressTest
@State
@Outcome(id = "first, in time", expect = ACCEPTABLE, desc = "The run that ended took it.")
@Outcome(id = "second, in time", expect = ACCEPTABLE, desc = "It waited for the next run, or came in the midst of it.")
@Outcome(expect = FORBIDDEN, desc = "It was lost between the two.")
public class PostBetweenRuns extends Meeting {

    private final Future<String> first = loop.createFuture();
    private final Future<String> posted = loop.createFuture();

    @Actor
    public void loop(LL_Result r) {
        r.r1 = runs(() -> {
            loop.callSoon(Meeting::detour);
            loop.callSoon(() -> loop.callSoon(() -> first.setResult("first")));
            String run = loop.runUntilComplete(first);
            if (!posted.isDone()) {
                run = loop.run(posted);
            }
            return run;
        });
    }

    @Actor
    public void post(LL_Result r) {
        meet();
        loop.callSoonThreadsafe(() -> posted.setResult("second"));
        r.r2 = end();
    }
}
