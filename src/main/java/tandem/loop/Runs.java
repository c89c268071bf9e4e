package tandem.loop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The runs of a loop: until something is done, or for ever; and its end.
final class Runs {

    private final EventLoop loop;

    Runs(EventLoop loop) {
        this.loop = loop;
    }

    /// Until `future` is done.
    ///
    /// @throws IllegalStateException if the loop was stopped before
    /// @throws IllegalArgumentException if it is another loop's
    void untilDone(Future<?> future) {
        requireIdle();
        requireOwn(future);
        Waiter stop = Callback.of(_ -> loop.agenda.stop());
        future.tell(stop);
        try {
            forever();
        } finally {
            future.forget(stop);
        }
        if (!future.isDone()) {
            throw new IllegalStateException("the loop was stopped before " + future + " was done");
        }
    }

    /// Until the loop is stopped.
    void forever() {
        requireIdle();
        loop.agenda.start();
        try {
            loop.relay.run();
        } finally {
            loop.agenda.end();
        }
    }

    /// Cancels what is not finished, and waits for it.
    void cancelUnfinished() {
        List<Task<?>> unfinished = loop.tasks.unfinished();
        unfinished.forEach(Task::cancel);
        unfinished.forEach(this::untilDone);
    }

    /// As [EventLoop#run(Future)].
    <T extends @Nullable Object> T toTheEnd(Future<T> main) throws Exception {
        requireIdle();
        requireOwn(main);
        T value;
        try {
            untilDone(main);
            value = main.result();
        } catch (Throwable thrown) { // whatever it is, it is more telling than what may go wrong after it
            try {
                finish();
            } catch (RuntimeException | Error later) {
                thrown.addSuppressed(later);
            }
            throw thrown;
        }
        finish();
        return value;
    }

    private void finish() {
        try {
            cancelUnfinished();
        } finally {
            loop.close();
        }
    }

    private void requireOwn(Future<?> future) {
        if (future.loop() != loop) {
            throw new IllegalArgumentException(future + " belongs to another loop");
        }
    }

    void requireIdle() {
        loop.requireOpen();
        if (loop.relay.holder() != null || RunningLoops.here() != null) {
            throw new IllegalStateException("this loop, or another one on this thread, is running");
        }
    }
}
