package tandem.ui.lesson;

import java.util.concurrent.Executor;
import tandem.ui.project.CopyAsProject;

/// What the shell gives to a lesson that it opens.
///
/// @param dials how the lesson's dials stand; the user turns them, also while a run goes on
/// @param access the window, its frames and its watch
/// @param pacing how time passes for its runs
/// @param code how the user wants code to be shown, here as in all lessons
/// @param copying the command that takes code away as a project
public record LessonContext(
        DialValues dials, WindowAccess access, Pacing pacing, CodeShown code, CopyAsProject copying) {
    /// Runs what it is given on the window's thread, later.
    public Executor window() {
        return access.thread();
    }

    /// Runs on the window's thread what the window's first picture can do without.
    public Executor unhurried() {
        return access.unhurried();
    }
}
