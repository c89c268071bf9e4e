package tandem.console;

import java.util.concurrent.Callable;
import java.util.function.Function;
import tandem.loop.EventLoop;
import tandem.loop.Future;
import tandem.run.Kit;
import tandem.run.StandIn;

/// Calls an exhibit's main function once, in a callback of an event loop of its own: there is no task at all.
public final class ByCallbacks {
    private ByCallbacks() {}

    /// Returns what the future comes to that `main` returns at once, when the loop is closed.
    ///
    /// @throws Exception what it failed by, or what `main` throws
    public static <T> T run(Console console, Function<Kit, Callable<Future<T>>> main) throws Exception {
        EventLoop loop = new EventLoop(console.clock());
        return loop.run(StandIn.of(loop, () -> main.apply(console.kit())));
    }
}
