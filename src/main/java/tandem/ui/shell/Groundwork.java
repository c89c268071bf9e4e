package tandem.ui.shell;

import java.util.List;
import java.util.Locale;
import tandem.run.WindowWatch;
import tandem.ui.lesson.FirstPicture;
import tandem.ui.lesson.Lesson;
import tandem.ui.lesson.Pacing;
import tandem.ui.lesson.WindowAccess;
import tandem.ui.settings.Places;
import tandem.ui.settings.SettingsFile;
import tandem.ui.text.Texts;
import tandem.ui.theme.ThemeChoice;

/// All of a shell that needs no window: what is remembered, and the models of what will be shown. It is made on any
/// thread, also before JavaFX has started, and belongs to the window's thread from then on.
///
/// @param first what it holds back waits for the window's first picture
/// @param loaded what was read from `file`
public record Groundwork(
        Places places,
        SettingsFile file,
        SettingsFile.Loaded loaded,
        WindowThread thread,
        WindowWatch watch,
        FirstPicture first,
        WindowAccess window,
        ShellViewModel model) {
    /// Reads the settings, and opens the lesson that is remembered, or the first.
    ///
    /// @param syllabus the lessons that there are, at least one
    /// @param pacing how time passes for those lessons that are paced
    public static Groundwork lay(List<Lesson<?>> syllabus, Pacing pacing, Places places) {
        SettingsFile file = new SettingsFile(places.config());
        SettingsFile.Loaded loaded = file.load();
        WindowThread thread = new WindowThread();
        WindowWatch watch = new WindowWatch(thread);
        FirstPicture first = new FirstPicture();
        WindowAccess window = new WindowAccess(thread, new Frames(), watch, first);
        Locale system = Locale.getDefault(Locale.Category.DISPLAY);
        ShellViewModel model = new ShellViewModel(syllabus, loaded.settings(), window, pacing, system);
        Groundwork ground = new Groundwork(places, file, loaded, thread, watch, first, window, model);
        ground.texts(); // so that they are read by the time they are needed, as the lesson's are
        model.lesson().get().texts(model.language().get());
        return ground;
    }

    /// The words of all of the window, in the language that holds.
    Texts texts() {
        return Texts.of(ShellView.class, model.language().get());
    }

    /// The theme that is remembered.
    public ThemeChoice theme() {
        return model.theme().get();
    }
}
