package tandem.ui.lesson;

import java.util.List;
import javafx.scene.Parent;
import tandem.ui.text.Texts;

/// One lesson, as the syllabus lists it.
///
/// Beside [#home] stand its texts, `texts.properties` and `texts_ko.properties`, with at least `title` (in the list of
/// lessons), `heading` (above its page), and the labels of its dials.
///
/// @param <M> its model
public interface Lesson<M extends LessonModel> {
    /// The name in settings and links; it never changes.
    String id();

    /// In the order of the control bar.
    List<Dial> dials();

    /// Whether its runs go by the clock that the user pauses, steps and slows down.
    default boolean isPaced() {
        return true;
    }

    /// A class of the package that its texts and styles stand beside.
    default Class<?> home() {
        return getClass();
    }

    /// Makes the model. Called once, when the lesson is first looked at, on the window's thread: start nothing
    /// slow here that the window would have to wait for.
    M open(LessonContext context);

    /// Builds the page's content, the part below the control bar. Called at every change of language.
    Parent view(M model, Texts texts);
}
