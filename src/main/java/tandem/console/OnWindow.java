package tandem.console;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import tandem.run.Kit;

/// Calls an exhibit's main function on the window's thread.
public final class OnWindow {
    private OnWindow() {}

    /// Returns what the stage that `main` returns comes to, when it is complete.
    ///
    /// @throws Exception what it failed by, or what `main` throws
    public static <T> T run(Console console, Function<Kit, Callable<? extends CompletionStage<T>>> main)
            throws Exception {
        Kit kit = console.kit();
        Result<T> result = new Result<>();
        kit.window().execute(() -> result.ofStage(() -> main.apply(kit).call()));
        return result.get();
    }
}
