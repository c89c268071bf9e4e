package tandem.console;

import java.util.concurrent.Callable;
import java.util.function.Function;
import tandem.run.Kit;

/// Calls an exhibit's main function on a thread named "supervisor", of the same kind as the exhibit's own.
public final class OnThread {
    private OnThread() {}

    /// Returns what `main` returns, when it has.
    ///
    /// @throws Exception what it throws
    public static <T> T run(Console console, Function<Kit, Callable<T>> main) throws Exception {
        Kit kit = console.kit();
        Result<T> result = new Result<>();
        Thread supervisor =
                kit.threads().newThread(() -> result.of(() -> main.apply(kit).call()));
        supervisor.setName("supervisor");
        supervisor.start();
        return result.get();
    }
}
