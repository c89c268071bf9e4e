package tandem.ui.lesson;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import tandem.run.Comparison;
import tandem.run.Run;

/// Runs what nobody sees, so that no shown run pays for being the first of its kind. All of it happens on threads of
/// its own.
public final class WarmUp implements AutoCloseable {
    private final Executor window;
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private volatile @Nullable Comparison runs;
    private volatile boolean closed;

    /// Makes the runs, which may take its time or fail.
    @FunctionalInterface
    public interface Preparation {
        List<Run> runs() throws IOException;
    }

    private WarmUp(Executor window) {
        this.window = window;
    }

    /// Begins.
    ///
    /// @param trouble is told, on the window's thread, why the runs cannot be made
    public static WarmUp begin(Preparation preparation, Executor window, Consumer<IOException> trouble) {
        WarmUp warmUp = new WarmUp(window);
        Thread.ofPlatform().daemon().name("warm-up").start(() -> warmUp.run(preparation, trouble));
        return warmUp;
    }

    /// Whether all is warm; turns true on the window's thread, or never.
    public ReadOnlyBooleanProperty done() {
        return done.getReadOnlyProperty();
    }

    /// Ends what runs; returns at once.
    @Override
    public void close() {
        closed = true;
        Comparison present = runs;
        if (present != null) {
            present.cancel();
        }
    }

    private void run(Preparation preparation, Consumer<IOException> trouble) {
        try {
            Comparison begun = Comparison.inTurn(preparation.runs());
            runs = begun;
            if (closed) {
                begun.cancel();
            }
            var _ = begun.ended().thenRunAsync(() -> done.set(!closed), window);
        } catch (IOException e) {
            window.execute(() -> trouble.accept(e));
        }
    }
}
