package tandem.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;
import tandem.loop.Future;

/// Two threads post three handles each, one of them a virtual thread, while the loop works through them and parks in
/// between.
///
/// However the two mix, each finds its own handles run once and in the order in which it posted them.
@JCStressTest
@State
@Outcome(id = "abc, ABC, in time", expect = ACCEPTABLE, desc = "All ran, and each poster's in its order.")
@Outcome(expect = FORBIDDEN, desc = "One is missing, ran twice, or overtook another of the same poster.")
public class PostersKeepTheirOrder extends Meeting {

    private static final int ALL = 6;

    private final Future<String> mixed = loop.createFuture();
    private final StringBuilder ran = new StringBuilder();

    @Actor
    public void loop(LLL_Result r) {
        String order = run(mixed);
        r.r1 = order.replaceAll("[^a-c]", "");
        r.r2 = order.replaceAll("[^A-C]", "");
    }

    @Actor
    public void post(LLL_Result r) {
        meet();
        Thread.startVirtualThread(() -> postEach("ABC"));
        detour();
        postEach("abc");
        r.r3 = end();
    }

    private void postEach(String letters) {
        letters.chars().forEach(letter -> loop.callSoonThreadsafe(() -> note(letter)));
    }

    private void note(int letter) {
        ran.appendCodePoint(letter);
        if (ran.length() == ALL) {
            mixed.setResult(ran.toString());
        }
    }
}
