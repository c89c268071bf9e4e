package tandem.lesson.spinners;

import java.util.List;
import javafx.scene.Parent;
import tandem.time.Clock;
import tandem.ui.lesson.Dial;
import tandem.ui.lesson.Lesson;
import tandem.ui.lesson.LessonContext;
import tandem.ui.node.Styles;
import tandem.ui.pane.SideBySide;
import tandem.ui.text.Texts;

/// Lesson 1: two spinners, one answer.
public final class SpinnersLesson implements Lesson<SpinnersModel> {
    private final Clock clock;

    /// @param clock what its runs wait by
    public SpinnersLesson(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "spinners";
    }

    @Override
    public List<Dial> dials() {
        return SpinnersDials.ALL;
    }

    @Override
    public SpinnersModel open(LessonContext context) {
        return new SpinnersModel(context, clock);
    }

    @Override
    public Parent view(SpinnersModel model, Texts texts) {
        SideBySide panes = new SideBySide(
                SpinnerPaneView.of(model, model.left(), SpinnersDials.LEFT, texts),
                SpinnerPaneView.of(model, model.right(), SpinnersDials.RIGHT, texts));
        Styles.add(panes, home(), "spinners.css");
        return panes;
    }
}
