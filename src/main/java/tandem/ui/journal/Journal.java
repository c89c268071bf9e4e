package tandem.ui.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;
import tandem.ui.text.Sentence;

/// The one log file, `tandem.log`: all that is logged in this process, a million bytes at most, over several starts.
///
/// A folder that can't be written to leaves the log on the console, and a notice.
public final class Journal implements AutoCloseable {
    private static final int BYTES = 1_000_000;
    private static final Logger ROOT = Logger.getLogger("");

    private final @Nullable FileHandler handler;
    private final Sentence notice;

    private Journal(@Nullable FileHandler handler, Sentence notice) {
        this.handler = handler;
        this.notice = notice;
    }

    /// Opens the log in `folder`, which is made when needed.
    public static Journal open(Path folder) {
        try {
            Files.createDirectories(folder);
            String pattern = folder.resolve("tandem.log").toString().replace("%", "%%");
            FileHandler handler = new FileHandler(pattern, BYTES, 1, true);
            handler.setLevel(Level.INFO);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding("UTF-8");
            ROOT.addHandler(handler);
            return new Journal(handler, Sentence.NONE);
        } catch (IOException _) {
            return new Journal(null, Sentence.of("notice.log-unwritable", folder));
        }
    }

    /// What there is to say about it, [Sentence#NONE] if all is well.
    public Sentence notice() {
        return notice;
    }

    @Override
    public void close() {
        Optional.ofNullable(handler).ifPresent(open -> {
            ROOT.removeHandler(open);
            open.close();
        });
    }
}
