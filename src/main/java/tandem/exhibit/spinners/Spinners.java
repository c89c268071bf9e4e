package tandem.exhibit.spinners;

import tandem.run.Model;
import tandem.run.Program;

/// Which exhibit a model has in this lesson.
public final class Spinners {
    private Spinners() {}

    /// A program that spins by `model`.
    ///
    /// @throws IllegalArgumentException if the model has no spinner
    public static Program program(Model model, Spinning how) {
        return switch (model) {
            case ONE_BY_ONE -> new Program.OnThread(model, kit -> new OneByOneSpinner(kit, how)::main);
            case PLATFORM_THREADS, VIRTUAL_THREADS ->
                new Program.OnThread(model, kit -> new ThreadSpinner(kit, how)::main);
            case EVENT_LOOP -> new Program.OnLoop(kit -> new AsyncSpinner(kit, how)::main);
            case CALLBACKS -> new Program.ByCallbacks(kit -> new CallbackSpinner(kit, how)::main);
            case WINDOW -> throw new IllegalArgumentException("no spinner on the window's thread");
        };
    }
}
