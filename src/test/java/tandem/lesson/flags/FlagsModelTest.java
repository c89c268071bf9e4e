package tandem.lesson.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tandem.lesson.Desk;
import tandem.run.Model;
import tandem.site.Site;
import tandem.time.Clock;
import tandem.ui.gallery.TileState;
import tandem.ui.gallery.Tiles;
import tandem.ui.lesson.DialValues;
import tandem.ui.lesson.LessonContext;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;

class FlagsModelTest {
    private final Desk desk = new Desk();
    private final DialValues dials = new DialValues(FlagsDials.ALL);
    private final Site site = new Site(Clock.real());
    private FlagsModel model;

    @BeforeEach
    void open() {
        dials.set(FlagsDials.DELAY, 20);
        model = new FlagsModel(new LessonContext(dials, desk), Clock.real(), site);
    }

    @AfterEach
    void close() {
        model.close();
        site.close();
    }

    @Test
    void bothSidesFetchTheSameTwenty() throws InterruptedException {
        desk.run(model);

        assertThat(model.status().get().key()).isEqualTo("status.done");
        for (FlagsPane pane : List.of(model.left(), model.right())) {
            assertThat(pane.fold().tiles().count(TileState.DONE)).isEqualTo(20);
            assertThat(pane.picture().get().done()).isEqualTo(Sentence.of("value", Amount.count(20)));
            assertThat(pane.picture().get().doneShare()).isEqualTo(1);
            assertThat(pane.fold().elapsed(0))
                    .as("no shorter than the best possible")
                    .isGreaterThanOrEqualTo(80_000_000);
        }
    }

    @Test
    void inTurnWithErrorsBothMeetTheSame() throws InterruptedException {
        dials.set(FlagsDials.ORDER, FlagsDials.IN_TURN);
        dials.set(FlagsDials.ERRORS, 40);
        dials.set(FlagsDials.LEFT, Model.CALLBACKS.id());
        desk.run(model);

        int errors = model.left().fold().tiles().count(TileState.ERROR);
        assertThat(errors).isBetween(1, 19);
        assertThat(model.right().fold().tiles().count(TileState.ERROR)).isEqualTo(errors);
        assertThat(model.left().fold().tiles().count(TileState.DONE)).isEqualTo(20 - errors);
    }

    @Test
    void cancelledThePartsAddUpToWhatWasAsked() throws InterruptedException {
        dials.set(FlagsDials.DELAY, 300);
        desk.until(model, model.startable()::get);
        model.start();
        desk.until(model, () -> model.right().fold().tiles().count(TileState.DONE) > 0);
        model.cancel();
        desk.until(model, () -> !model.running().get());

        assertThat(model.status().get()).isEqualTo(Sentence.of("status.cancelled"));
        for (FlagsPane pane : List.of(model.left(), model.right())) {
            Tiles tiles = pane.fold().tiles();
            assertThat(tiles.count(TileState.NEVER_STARTED)).isPositive();
            assertThat(tiles.count(TileState.DONE, TileState.CANCELLED, TileState.NEVER_STARTED))
                    .isEqualTo(20);
            assertThat(tiles.inFlight()).isZero();
        }
    }

    @Test
    void aSiteThatIsClosedIsSaidInWordsAndNothingStarts() throws InterruptedException {
        Site closed = new Site(Clock.real());
        closed.close();
        FlagsModel without = new FlagsModel(new LessonContext(dials, desk), Clock.real(), closed);
        desk.until(without, () -> without.status().get().key().equals("status.no-server"));

        assertThat(without.startable().get()).isFalse();
        without.close();
    }
}
