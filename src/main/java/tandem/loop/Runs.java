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
    void untilDone(Future<?> future) {
        requireIdle();
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
        try {
            untilDone(main);
            return main.result();
        } finally {
            try {
                cancelUnfinished();
            } finally {
                loop.close();
            }
        }
    }

    void requireIdle() {
        loop.requireOpen();
        if (loop.relay.holder() != null || RunningLoops.here() != null) {
            throw new IllegalStateException("this loop, or another one on this thread, is running");
        }
    }
}
