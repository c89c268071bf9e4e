/// An exhibit outside the window: the same [tandem.run.Kit], with a console in the place of panes and traces.
/// These sources travel with every copied project; the application itself runs none of them.
///
/// - [Console] makes a kit and ends with it; [ConsoleScreen], [ConsoleThreads] and [WindowThread] are its
///   parts.
/// - [OnThread], [OnLoop], [ByCallbacks] and [OnWindow] call an exhibit's main function where its model does
///   so.
/// - [WholeFolder] compiles a project at its start, [MemoryFiles] keeps what comes of that.
/// - [Heartbeat] finds out for how long the window's thread did not answer.
@NullMarked
package tandem.console;

import org.jspecify.annotations.NullMarked;
