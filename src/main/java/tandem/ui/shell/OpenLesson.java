package tandem.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import tandem.ui.lesson.CodeShown;
import tandem.ui.lesson.Dial;
import tandem.ui.lesson.DialValues;
import tandem.ui.lesson.Lesson;
import tandem.ui.lesson.LessonContext;
import tandem.ui.lesson.LessonModel;
import tandem.ui.lesson.Pacing;
import tandem.ui.lesson.WindowAccess;
import tandem.ui.project.CopyAsProject;
import tandem.ui.text.Language;
import tandem.ui.text.Texts;

/// A lesson that was looked at: its dials and its one model, until the window closes.
///
/// @param <M> its model
final class OpenLesson<M extends LessonModel> {
    private final Lesson<M> lesson;
    private final DialValues dials;
    private final CodeShown code;
    private final M model;
    private boolean pulseDue;

    private OpenLesson(
            Lesson<M> lesson,
            DialValues dials,
            WindowAccess window,
            Pacing pacing,
            CodeShown code,
            CopyAsProject copying) {
        this.lesson = lesson;
        this.dials = dials;
        this.code = code;
        this.model = lesson.open(new LessonContext(dials, window, pacing, code, copying));
    }

    /// Opens it with its dials as they are remembered.
    static <M extends LessonModel> OpenLesson<M> open(
            Lesson<M> lesson,
            Map<String, String> remembered,
            WindowAccess window,
            Pacing pacing,
            CodeShown code,
            CopyAsProject copying) {
        DialValues dials = new DialValues(lesson.dials());
        remembered.forEach(dials::restore);
        return new OpenLesson<>(lesson, dials, window, lesson.isPaced() ? pacing : Pacing.even(), code, copying);
    }

    /// Whether the user paces it.
    boolean isPaced() {
        return lesson.isPaced();
    }

    String id() {
        return lesson.id();
    }

    LessonModel model() {
        return model;
    }

    List<Dial> dials() {
        return lesson.dials();
    }

    DialValues values() {
        return dials;
    }

    /// How code is shown, here as in all lessons.
    CodeShown code() {
        return code;
    }

    Texts texts(Language language) {
        return Texts.of(lesson.home(), language);
    }

    /// A new view over the model.
    Parent view(Texts texts) {
        return lesson.view(model, texts);
    }

    /// Pulses the model while it runs, and once more.
    ///
    /// @return whether it wants to be pulsed again
    boolean pulse() {
        boolean running = model.running().get();
        if (running || pulseDue) {
            model.pulse();
        }
        pulseDue = running;
        return pulseDue;
    }
}
