package tandem.ui.lesson;

import java.util.concurrent.Executor;
import tandem.run.Attention;

/// The window, as a lesson may know it.
///
/// @param thread runs what it is given on the window's thread, later
/// @param frames tells of the frames
/// @param watch watches the window's thread from outside
public record WindowAccess(Executor thread, FrameSource frames, Attention watch) {}
