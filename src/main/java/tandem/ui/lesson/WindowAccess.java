package tandem.ui.lesson;

import java.util.concurrent.Executor;
import tandem.run.Attention;

/// The window, as a lesson may know it.
///
/// @param thread runs what it is given on the window's thread, later
/// @param frames tells of the frames
/// @param watch watches the window's thread from outside
/// @param unhurried called on the window's thread, runs there what the window's first picture can do without, after
///     that, or at once if it is there
public record WindowAccess(Executor thread, FrameSource frames, Attention watch, Executor unhurried) {
    /// One that has its first picture.
    public WindowAccess(Executor thread, FrameSource frames, Attention watch) {
        this(thread, frames, watch, Runnable::run);
    }
}
