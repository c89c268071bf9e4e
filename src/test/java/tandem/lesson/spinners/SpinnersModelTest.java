package tandem.lesson.spinners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.lesson.Desk;
import tandem.run.Model;
import tandem.time.Clock;
import tandem.ui.lesson.DialValues;
import tandem.ui.text.Sentence;

class SpinnersModelTest {
    private final Desk desk = new Desk();
    private final DialValues dials = new DialValues(SpinnersDials.ALL);
    private SpinnersModel model;

    @BeforeEach
    void open() {
        dials.set(SpinnersDials.SLOW, 0.5);
        dials.set(SpinnersDials.EVERY, 20);
        model = new SpinnersModel(desk.context(dials), Clock.real());
    }

    @AfterEach
    void close() {
        model.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"waits", "blocks", "computes"})
    void bothSidesComeToTheirAnswerAndOnlyAwaitedWorkLetsTheTaskDraw(String work) throws InterruptedException {
        dials.set(SpinnersDials.WORK, work);
        desk.run(model);

        assertThat(model.status().get().key()).isEqualTo("status.done");
        for (SpinnerPane pane : List.of(model.left(), model.right())) {
            assertThat(pane.picture().get().answer()).isEqualTo(Sentence.of("value", "42"));
        }
        assertThat(model.left().fold().drawn()).isGreaterThan(3);
        if (work.equals("waits")) {
            assertThat(model.right().fold().drawn()).isGreaterThan(3);
        } else {
            assertThat(model.right().fold().drawn()).isZero();
        }
    }

    @Test
    void cancelledNobodyHasAnAnswer() throws InterruptedException {
        dials.set(SpinnersDials.SLOW, 10);
        model.start();
        desk.until(model, () -> model.left().fold().drawn() > 1);
        model.cancel();
        desk.until(model, () -> !model.running().get());

        assertThat(model.status().get()).isEqualTo(Sentence.of("status.cancelled"));
        assertThat(model.left().picture().get().answer()).isEqualTo(Sentence.NONE);
        assertThat(model.right().picture().get().message()).isEqualTo(Sentence.of("stage.cancelled"));
    }

    @Test
    void aDialThatIsTurnedShowsWhatStartWouldDo() throws InterruptedException {
        desk.run(model);
        dials.set(SpinnersDials.RIGHT, Model.ONE_BY_ONE.id());

        assertThat(model.right().picture().get().model()).isEqualTo(Model.ONE_BY_ONE);
        assertThat(model.left().picture().get().message()).isEqualTo(Sentence.of("stage.idle"));
        assertThat(model.status().get()).isEqualTo(Sentence.NONE);
    }

    @Test
    void aProjectHasTheValuesOfTheDials() {
        dials.set(SpinnersDials.SLOW, 1.5);
        assertThat(model.project(Model.EVENT_LOOP).main()).contains("SLOW = Duration.ofMillis(1500);");
    }
}
