package tandem;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import tandem.ui.lesson.AfterFrames;
import tandem.ui.lesson.WindowAccess;
import tandem.ui.shell.ShellViewModel;
import tandem.ui.shell.Transport;

/// Gives back to the system, once, what starting left behind. All threads stand still meanwhile, so it is done when
/// the window has settled and nothing runs. For the window's thread.
final class Tidying {
    /// By then JavaFX has let go of the buffers of its last frames, 5 MB each.
    private static final Duration SETTLED = Duration.ofSeconds(3);

    private final WindowAccess window;
    private final Duration settled;
    private final BooleanSupplier running;
    private final Runnable tidy;

    /// @param settled how long it waits, and waits again after it found something `running`
    Tidying(WindowAccess window, Duration settled, BooleanSupplier running, Runnable tidy) {
        this.window = window;
        this.settled = settled;
        this.running = running;
        this.tidy = tidy;
    }

    /// The garbage collector is asked by a thread of its own, since who asks waits.
    static Tidying of(ShellViewModel model, WindowAccess window) {
        Thread.Builder thread = Thread.ofPlatform().daemon().name("tidying");
        BooleanSupplier running = () -> model.transport().get() == Transport.RUNNING;
        return new Tidying(window, SETTLED, running, () -> thread.start(new HeapShrinking()));
    }

    /// Begins to wait, and returns at once.
    void begin() {
        new AfterFrames(1, settled, window).execute(() -> {
            if (running.getAsBoolean()) {
                begin();
            } else {
                tidy.run();
            }
        });
    }
}
