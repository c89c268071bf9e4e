package tandem.ui.lesson;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// Something about this machine that is measured once, when it is first needed, on a thread of its own; until
/// that is done nothing may start.
///
/// @param <T> what the measuring brings
public final class Measured<T> implements AutoCloseable {
    private final String name;
    private final Callable<T> measuring;
    private final Executor window;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(true);
    private @Nullable Thread thread;
    private @Nullable T value;

    /// @param name of the thread
    /// @param measuring may take its time, and ends early where its thread is interrupted
    public Measured(String name, Callable<T> measuring, Executor window) {
        this.name = name;
        this.measuring = measuring;
        this.window = window;
    }

    /// Whether it is measured, or not needed.
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /// Says whether it is needed for the next run.
    public void need(boolean needed) {
        if (needed && thread == null) {
            thread = Thread.ofPlatform().daemon().name(name).start(this::measure);
        }
        ready.set(!needed || value != null);
    }

    /// What was measured, or null until it is.
    public @Nullable T value() {
        return value;
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void measure() {
        try {
            T result = measuring.call();
            window.execute(() -> measured(result));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Exception failure) { // it has no business to fail: that is for the log and the status line
            throw new IllegalStateException(failure);
        }
    }

    private void measured(T result) {
        value = result;
        ready.set(true);
    }
}
