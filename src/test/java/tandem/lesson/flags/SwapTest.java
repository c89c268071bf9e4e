package tandem.lesson.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.OptionalLong;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tandem.lesson.Desk;
import tandem.run.Model;
import tandem.site.Site;
import tandem.time.Clock;
import tandem.ui.lesson.DialValues;

/// The side on which a model runs makes no difference.
class SwapTest {
    private static final int ROUNDS = 3;

    private final Desk desk = new Desk();
    private final DialValues dials = new DialValues(FlagsDials.ALL);

    @Test
    void leftAndRightSwappedGiveTheSameRatio() throws InterruptedException {
        dials.set(FlagsDials.DELAY, 200);
        try (Site site = new Site(Clock.real());
                FlagsModel model = new FlagsModel(
                        desk.context(dials), Clock.real(), site, new Descriptors(OptionalLong.empty(), 0))) {
            double[] ratios = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                ratios[round] = threadsToLoop(model, false) / threadsToLoop(model, true);
            }
            Arrays.sort(ratios);
            assertThat(ratios[ROUNDS / 2]).as("of %s", Arrays.toString(ratios)).isCloseTo(1, Offset.offset(0.1));
        }
    }

    /// How long the threads took, in times what the loop took beside them.
    private double threadsToLoop(FlagsModel model, boolean swapped) throws InterruptedException {
        dials.set(swapped ? FlagsDials.RIGHT : FlagsDials.LEFT, Model.PLATFORM_THREADS.id());
        dials.set(swapped ? FlagsDials.LEFT : FlagsDials.RIGHT, Model.EVENT_LOOP.id());
        desk.run(model);
        FlagsPane threads = swapped ? model.right() : model.left();
        FlagsPane loop = swapped ? model.left() : model.right();
        return (double) threads.fold().elapsed(0) / loop.fold().elapsed(0);
    }
}
