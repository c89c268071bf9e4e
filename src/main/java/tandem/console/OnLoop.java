package tandem.console;

import java.util.function.Function;
import tandem.loop.Coroutine;
import tandem.loop.EventLoop;
import tandem.run.Kit;

/// Runs an exhibit's main function as a task named "supervisor" on an event loop of its own.
public final class OnLoop {
    private OnLoop() {}

    /// Returns what `main` returns, when it has and the loop is closed.
    ///
    /// @throws Exception what it throws
    public static <T> T run(Console console, Function<Kit, Coroutine<T>> main) throws Exception {
        EventLoop loop = new EventLoop(console.clock());
        return loop.run(
                loop.createTask("supervisor", () -> main.apply(console.kit()).run()));
    }
}
