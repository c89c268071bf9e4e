package tandem.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;
import static tandem.loop.Async.await;

import java.util.concurrent.CompletableFuture;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LIL_Result;

/// A stage is completed before, while, or after a task comes to await it.
///
/// The task goes on in any case, and sees the value whole, although it is an object with plain fields, written by
/// another thread: they were written before the stage was completed, and are read after.
@JCStressTest
@State
@Outcome(id = "before, 3, in time", expect = ACCEPTABLE, desc = "Complete when the task came: it goes straight on.")
@Outcome(id = "after, 3, in time", expect = ACCEPTABLE, desc = "Completed while the task came, or while it waited.")
@Outcome(id = "(before|after), [012], in time", expect = FORBIDDEN, desc = "Seen, but not whole.")
@Outcome(expect = FORBIDDEN, desc = "The task sleeps over the completion.")
public class StageCompletesWhileAwaited extends Meeting {

    private final CompletableFuture<Pair> stage = new CompletableFuture<>();

    private static final class Pair {
        int one;
        int two;
    }

    @Actor
    public void loop(LIL_Result r) {
        Pair pair = run(() -> {
            r.r1 = stage.isDone() ? "before" : "after";
            return await(stage);
        });
        r.r2 = pair.one + pair.two;
    }

    @Actor
    public void complete(LIL_Result r) {
        Pair pair = new Pair();
        meet();
        pair.one = 1;
        pair.two = 2;
        stage.complete(pair);
        r.r3 = end();
    }
}
