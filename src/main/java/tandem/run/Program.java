package tandem.run;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import tandem.loop.Coroutine;
import tandem.loop.Future;

/// What a run runs: how an exhibit is made from its [Kit], and where its main function is called.
public sealed interface Program {
    /// The model that the program shows.
    Model model();

    /// `main` is called on a thread of the model's kind, named "supervisor"; its end is the run's.
    record OnThread(Model model, Function<Kit, Callable<?>> main) implements Program {}

    /// `main` is a coroutine, run by a task named "supervisor" on an event loop of its own; its end is the run's.
    record OnLoop(Function<Kit, Coroutine<?>> main) implements Program {
        @Override
        public Model model() {
            return Model.EVENT_LOOP;
        }
    }

    /// `main` is called once on an event loop and returns at once; the run ends when its future is done.
    record ByCallbacks(Function<Kit, Callable<? extends Future<?>>> main) implements Program {
        @Override
        public Model model() {
            return Model.CALLBACKS;
        }
    }

    /// `main` is called on the window's own thread; the run ends when it has returned and its stage is complete.
    record OnWindow(Function<Kit, Callable<? extends CompletionStage<?>>> main) implements Program {
        @Override
        public Model model() {
            return Model.WINDOW;
        }
    }
}
