package tandem.lesson;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import tandem.ui.lesson.LessonModel;

/// Stands in for a window where there is none: the test's own thread does the window's work, and looks at a model as
/// often as a window would.
public final class Desk implements Executor {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long FRAME_MILLIS = 20;

    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable task) {
        work.add(task);
    }

    /// Works until `condition` holds.
    public void until(LessonModel model, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited in vain");
            }
            Runnable next = work.poll(FRAME_MILLIS, TimeUnit.MILLISECONDS);
            if (next != null) {
                next.run();
            }
            if (model.running().get()) {
                model.pulse();
            }
        }
    }

    /// Runs the model once, from when it may be started to its end.
    public void run(LessonModel model) throws InterruptedException {
        until(model, model.startable()::get);
        model.start();
        until(model, () -> !model.running().get());
    }
}
