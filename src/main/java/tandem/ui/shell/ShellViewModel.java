package tandem.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import tandem.ui.lesson.CodeShown;
import tandem.ui.lesson.Lesson;
import tandem.ui.lesson.LessonModel;
import tandem.ui.lesson.Pacing;
import tandem.ui.lesson.WindowAccess;
import tandem.ui.project.CopyAsProject;
import tandem.ui.project.FolderChooser;
import tandem.ui.settings.Settings;
import tandem.ui.text.Language;
import tandem.ui.text.Sentence;
import tandem.ui.theme.ThemeChoice;
import tandem.ui.timeline.TimelineModel;

/// What the window shows and what can be done in it, without a picture. For the window's thread only.
public final class ShellViewModel {
    private final List<Lesson<?>> syllabus;
    private final Settings settings;
    private final Pacing pacing;
    private final CopyAsProject copying;
    private final Classroom classroom;
    private final ReadOnlyObjectWrapper<OpenLesson<?>> lesson;
    private final ReadOnlyObjectWrapper<Language> language;
    private final ReadOnlyObjectWrapper<ThemeChoice> theme;
    private final ReadOnlyObjectWrapper<Sentence> intro = new ReadOnlyObjectWrapper<>(Sentence.NONE);
    private final ReadOnlyObjectWrapper<Sentence> status = new ReadOnlyObjectWrapper<>(Sentence.NONE);
    private final ReadOnlyObjectWrapper<Sentence> stall = new ReadOnlyObjectWrapper<>(Sentence.NONE);
    private final ReadOnlyObjectWrapper<Transport> transport = new ReadOnlyObjectWrapper<>(Transport.WAITING);
    private final TimelineModel timeline = new TimelineModel();
    private final TakingTurns turns;
    private final ReadOnlyBooleanWrapper paced = new ReadOnlyBooleanWrapper();
    private Sentence notice = Sentence.NONE;
    private Subscription watched = Subscription.EMPTY;
    private int index;

    /// Opens the remembered lesson, or the first.
    ///
    /// @param syllabus at least one lesson
    /// @param pacing how time passes for those lessons that are paced
    /// @param system the language until one is chosen
    public ShellViewModel(
            List<Lesson<?>> syllabus, Settings settings, WindowAccess window, Pacing pacing, Locale system) {
        this.syllabus = List.copyOf(syllabus);
        this.settings = settings;
        this.pacing = pacing;
        this.copying = new CopyAsProject(FolderChooser.ofSystem(), window.thread(), this::notice);
        this.classroom = new Classroom(settings, window, pacing, copying);
        this.language = new ReadOnlyObjectWrapper<>(Language.of(
                settings.text("language").map(Locale::forLanguageTag).orElse(system)));
        this.theme = new ReadOnlyObjectWrapper<>(
                ThemeChoice.of(settings.text("theme").orElse("")));
        timeline.open().set(settings.flag("timeline"));
        this.turns = new TakingTurns(classroom.code().open(), timeline.open());
        List<String> ids = syllabus.stream().<String>map(Lesson::id).toList();
        this.index = Math.max(0, ids.indexOf(settings.text("lesson").orElse("")));
        this.lesson = new ReadOnlyObjectWrapper<>(classroom.open(syllabus.get(index)));
        watch();
    }

    public List<Lesson<?>> syllabus() {
        return syllabus;
    }

    /// The place of the lesson on show in the syllabus, from 0.
    public int index() {
        return index;
    }

    ReadOnlyObjectProperty<OpenLesson<?>> lesson() {
        return lesson.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Language> language() {
        return language.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ThemeChoice> theme() {
        return theme.getReadOnlyProperty();
    }

    /// One line of what Start will do.
    public ReadOnlyObjectProperty<Sentence> intro() {
        return intro.getReadOnlyProperty();
    }

    /// The status line: a notice until the user goes on, else what the lesson says.
    public ReadOnlyObjectProperty<Sentence> status() {
        return status.getReadOnlyProperty();
    }

    /// Beside the status: that the window stood still though nobody had asked for it, until the user goes on.
    public ReadOnlyObjectProperty<Sentence> stall() {
        return stall.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Transport> transport() {
        return transport.getReadOnlyProperty();
    }

    /// Pause, steps and speed.
    public Pacing pacing() {
        return pacing;
    }

    /// Whether the lesson on show is paced.
    public ReadOnlyBooleanProperty paced() {
        return paced.getReadOnlyProperty();
    }

    /// Whether [#pulse] is wanted, at every second frame.
    public ReadOnlyBooleanProperty busy() {
        return classroom.busy();
    }

    /// The command that takes code away, in all lessons.
    public CopyAsProject copying() {
        return copying;
    }

    /// How code is shown, in all lessons.
    public CodeShown code() {
        return classroom.code();
    }

    /// What was recorded of the runs of the lesson on show.
    public TimelineModel timeline() {
        return timeline;
    }

    /// Says whether the window is too short for code and timeline at the same time.
    void setShort(boolean now) {
        turns.setShort(now);
    }

    public void start() {
        if (transport.get() == Transport.READY) {
            notice(Sentence.NONE);
            stall.set(Sentence.NONE);
            model().start();
        }
    }

    public void cancel() {
        if (transport.get() == Transport.RUNNING) {
            model().cancel();
        }
    }

    public void pulse() {
        classroom.pulse();
        timeline.look();
    }

    /// Shows another lesson; what runs in this one is cancelled. A place beyond the syllabus changes nothing.
    public void select(int place) {
        if (place == index || place < 0 || place >= syllabus.size()) {
            return;
        }
        cancel();
        watched.unsubscribe();
        index = place;
        notice = Sentence.NONE;
        stall.set(Sentence.NONE);
        timeline.turnPage();
        intro.set(Sentence.NONE); // the next lesson's words don't know this one's sentences
        status.set(Sentence.NONE);
        lesson.set(classroom.open(syllabus.get(place)));
        watch();
    }

    public void switchLanguage() {
        language.set(language.get().other());
    }

    public void switchTheme() {
        theme.set(theme.get().next());
    }

    /// Shows a sentence in the status line until the user starts something or goes elsewhere.
    public void notice(Sentence sentence) {
        notice = sentence;
        showStatus();
    }

    /// Shows that the window stood still.
    void stalled(Sentence sentence) {
        stall.set(sentence);
    }

    /// Puts all that is to be remembered into the settings.
    public void save() {
        settings.put("lesson", lesson.get().id());
        settings.put("language", language.get().id());
        settings.put("theme", theme.get().id());
        settings.put("timeline", turns.isTimelineWanted());
        classroom.save();
    }

    /// Ends all lessons, at once.
    public void close() {
        watched.unsubscribe();
        classroom.close();
    }

    private LessonModel model() {
        return lesson.get().model();
    }

    private void watch() {
        LessonModel model = model();
        paced.set(lesson.get().isPaced());
        watched = Subscription.combine(
                model.intro().subscribe(intro::set),
                model.status().subscribe(_ -> showStatus()),
                model.startable().subscribe(_ -> showTransport()),
                model.running().subscribe(_ -> showTransport()),
                model.runs().subscribe(timeline::follow),
                pacing.paused().subscribe(_ -> showStatus()));
    }

    /// What is paused does not say that it runs.
    private void showStatus() {
        boolean stands =
                paced.get() && pacing.paused().get() && model().running().get();
        Sentence own = stands ? Sentence.NONE : model().status().get();
        status.set(notice.equals(Sentence.NONE) ? own : notice);
    }

    private void showTransport() {
        showStatus();
        if (model().running().get()) {
            transport.set(Transport.RUNNING);
        } else {
            transport.set(model().startable().get() ? Transport.READY : Transport.WAITING);
        }
    }
}
