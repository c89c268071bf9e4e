package tandem.ui.journal;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import tandem.ui.text.Sentence;

/// What becomes of an exception that nobody caught, on whatever thread: it goes to the log, and one sentence to the
/// page.
public final class Unforeseen implements UncaughtExceptionHandler {
    private static final Logger LOG = Logger.getLogger(Unforeseen.class.getName());

    private final Executor window;
    private final Consumer<Sentence> notices;

    /// Tells `notices` on the window's thread.
    public Unforeseen(Executor window, Consumer<Sentence> notices) {
        this.window = window;
        this.notices = notices;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        LOG.log(Level.SEVERE, thrown, () -> "unforeseen, on " + thread);
        String name = root(thrown).getClass().getSimpleName();
        window.execute(() -> notices.accept(Sentence.of("notice.unforeseen", name)));
    }

    /// What was thrown first: those who passed it on may have wrapped it.
    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
