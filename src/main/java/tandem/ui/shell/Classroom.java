package tandem.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import tandem.ui.lesson.CodeShown;
import tandem.ui.lesson.Lesson;
import tandem.ui.lesson.LessonModel;
import tandem.ui.lesson.Pacing;
import tandem.ui.lesson.WindowAccess;
import tandem.ui.project.CopyAsProject;
import tandem.ui.settings.Settings;

/// The lessons that are open, each opened when first looked at.
final class Classroom {
    private static final Logger LOG = Logger.getLogger(Classroom.class.getName());

    private final Map<Lesson<?>, OpenLesson<?>> open = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final Settings settings;
    private final WindowAccess window;
    private final Pacing pacing;
    private final CodeShown code;
    private final CopyAsProject copying;

    Classroom(Settings settings, WindowAccess window, Pacing pacing, CopyAsProject copying) {
        this.settings = settings;
        this.window = window;
        this.pacing = pacing;
        this.code = new CodeShown(settings);
        this.copying = copying;
    }

    /// Whether a lesson wants to be pulsed.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// How code is shown in all lessons.
    CodeShown code() {
        return code;
    }

    OpenLesson<?> open(Lesson<?> lesson) {
        OpenLesson<?> known = open.get(lesson);
        if (known != null) {
            return known;
        }
        OpenLesson<?> opened =
                OpenLesson.open(lesson, settings.under(prefix(lesson.id())), window, pacing, code, copying);
        open.put(lesson, opened);
        opened.model().running().subscribe(running -> {
            if (running) {
                busy.set(true);
            }
        });
        return opened;
    }

    /// Pulses all that run.
    void pulse() {
        boolean more = false;
        for (OpenLesson<?> lesson : List.copyOf(open.values())) {
            more |= lesson.pulse();
        }
        busy.set(more);
    }

    /// Remembers how the dials stand, and how code is shown.
    void save() {
        code.save(settings);
        for (OpenLesson<?> lesson : open.values()) {
            lesson.values().save((id, value) -> settings.put(prefix(lesson.id()) + id, value));
        }
    }

    /// Ends all that run.
    void close() {
        open.values().forEach(lesson -> close(lesson.model()));
        busy.set(false);
    }

    /// A lesson that can't end must not keep the others from ending.
    private static void close(LessonModel model) {
        try {
            model.close();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "closing " + model);
        }
    }

    private static String prefix(String lesson) {
        return "lesson." + lesson + ".";
    }
}
