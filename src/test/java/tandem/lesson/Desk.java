package tandem.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.util.Subscription;
import tandem.run.WindowWatch;
import tandem.ui.lesson.CodeShown;
import tandem.ui.lesson.DialValues;
import tandem.ui.lesson.LessonContext;
import tandem.ui.lesson.LessonModel;
import tandem.ui.lesson.Pacing;
import tandem.ui.lesson.WindowAccess;
import tandem.ui.project.CopyAsProject;

/// Stands in for a window where there is none: the test's own thread does the window's work, begins frames, and looks
/// at a model as often as a window would.
public final class Desk implements Executor {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long FRAME_NANOS = TimeUnit.MILLISECONDS.toNanos(16);

    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private final List<Runnable> atFrame = new ArrayList<>();
    private final WindowWatch watch = new WindowWatch(this);
    private Pacing pacing = Pacing.even();
    private long nextFrame;

    @Override
    public void execute(Runnable task) {
        work.add(task);
    }

    /// Paces the lessons that get this desk from now on.
    public void pace(Pacing pacing) {
        this.pacing = pacing;
    }

    /// What a lesson gets of it.
    public LessonContext context(DialValues dials) {
        return new LessonContext(
                dials,
                new WindowAccess(this, this::listen, watch),
                pacing,
                new CodeShown(),
                new CopyAsProject((_, _, _) -> Optional.empty(), this, _ -> {}));
    }

    /// Its watch, which nobody has started.
    public WindowWatch watch() {
        return watch;
    }

    private Subscription listen(Runnable listener) {
        atFrame.add(listener);
        return () -> atFrame.remove(listener);
    }

    /// Works until `condition` holds.
    public void until(LessonModel model, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited in vain");
            }
            Runnable next = work.poll(nextFrame - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next != null) {
                next.run();
            }
            if (System.nanoTime() >= nextFrame) {
                nextFrame = System.nanoTime() + FRAME_NANOS;
                frame(model);
            }
        }
    }

    private void frame(LessonModel model) {
        List.copyOf(atFrame).forEach(Runnable::run);
        if (model.running().get()) {
            model.pulse();
        }
    }

    /// Runs the model once, from when it may be started to its end.
    public void run(LessonModel model) throws InterruptedException {
        until(model, model.startable()::get);
        model.start();
        until(model, () -> !model.running().get());
    }
}
