package tandem.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// What goes wrong on a tour, on whatever thread: every warning in the log and worse, and so every exception that
/// nobody caught, which the window writes there.
final class Faults extends Handler {
    private final List<String> found = new CopyOnWriteArrayList<>();

    private Faults() {}

    /// Listens from now on, until [#close].
    static Faults listen() {
        Faults faults = new Faults();
        faults.setLevel(Level.WARNING);
        faults.setFormatter(new SimpleFormatter());
        Logger.getLogger("").addHandler(faults);
        return faults;
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            found.add(getFormatter().format(entry));
        }
    }

    @Override
    public void flush() {}

    /// Stops listening. There must have been none.
    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
        assertThat(found).as("what went wrong on the tour").isEmpty();
    }
}
