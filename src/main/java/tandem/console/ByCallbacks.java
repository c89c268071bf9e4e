package tandem.console;

import java.util.concurrent.Callable;
import java.util.function.Function;
import tandem.loop.CancelledError;
import tandem.loop.EventLoop;
import tandem.loop.Future;
import tandem.run.Kit;

/// Calls an exhibit's main function once, in a callback of an event loop of its own: there is no task at all.
public final class ByCallbacks {
    private ByCallbacks() {}

    /// Returns what the future comes to that `main` returns at once, when the loop is closed.
    ///
    /// @throws Exception what it failed by, or what `main` throws
    public static <T> T run(Console console, Function<Kit, Callable<Future<T>>> main) throws Exception {
        EventLoop loop = new EventLoop(console.clock());
        Future<T> end = loop.createFuture();
        loop.callSoon(() -> begin(main, console.kit(), end));
        return loop.run(end);
    }

    private static <T> void begin(Function<Kit, Callable<Future<T>>> main, Kit kit, Future<T> end) {
        try {
            Future<T> made = main.apply(kit).call();
            made.addDoneCallback(_ -> pass(made, end));
        } catch (Exception failure) { // an exhibit may throw anything; who waits for its end gets it
            end.setException(failure);
        }
    }

    private static <T> void pass(Future<T> made, Future<T> end) {
        try {
            end.setResult(made.result());
        } catch (CancelledError _) {
            end.cancel();
        } catch (Exception failure) { // likewise
            end.setException(failure);
        }
    }
}
