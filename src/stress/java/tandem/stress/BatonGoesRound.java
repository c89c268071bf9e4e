package tandem.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;
import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.sleep;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIL_Result;
import tandem.loop.Task;

/// The baton goes to and fro between three tasks and the thread that runs the loop, while another thread looks who
/// has it and unparks that one, as a wake-up that comes too late does.
///
/// Each is passed the baton while it parks to wait for it. It must find it whether it parks before, while or after
/// the other passes it, and must not go on without it: the count is plain, and only the holder may touch it.
@JCStressTest
@State
@Outcome(id = "8, 8, in time", expect = ACCEPTABLE, desc = "Each had its turns, one at a time.")
@Outcome(expect = FORBIDDEN, desc = "The baton was lost, or two had it.")
public class BatonGoesRound extends Meeting {

    private static final int TURNS = 4;

    private int turns;
    private int seen;

    @Actor
    public void loop(IIL_Result r) {
        r.r1 = run(() -> {
            Task<Void> one = createTask("one", this::takeTurns);
            Task<Void> other = createTask("other", this::takeTurns);
            await(one);
            await(other);
            return turns;
        });
        r.r2 = seen;
    }

    private void takeTurns() {
        for (int i = 0; i < TURNS; i++) {
            turns++;
            sleep(Duration.ZERO);
            seen++;
        }
    }

    @Actor
    public void disturb(IIL_Result r) {
        meet();
        LockSupport.unpark(loop.batonHolder());
        r.r3 = end();
    }
}
