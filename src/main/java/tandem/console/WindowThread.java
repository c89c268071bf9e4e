package tandem.console;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Stands for a window's own thread: one thread, named "window", that does one thing after the other. It ends
/// with the console.
public final class WindowThread implements Executor, AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("window").factory());

    /// Lets the thread do something when it has done what it was given before. What comes after the end is
    /// dropped, as a window that was closed drops it.
    @Override
    public void execute(Runnable work) {
        if (!thread.isShutdown()) {
            thread.execute(work);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
