package tandem;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;

/// Where the JVM begins. It is no [Application] itself: Java would start JavaFX before it, and where no
/// window can be opened print a stack trace.
public final class Main {
    private static final int SPARE_CARRIERS = 8;

    private Main() {}

    /// Opens the window, and returns when it was closed. Exits with 1, and a sentence on the standard
    /// error, if none can be opened.
    public static void main(String[] args) {
        spareCarriers();
        Preparation.begin();
        try {
            Application.launch(Tandem.class, args);
        } catch (RuntimeException | LinkageError e) {
            if (causes(e).anyMatch(Main::isOurs)) {
                throw e;
            }
            System.err.println("Tandem can't open its window: " + reason(e));
            System.exit(1);
        }
    }

    /// Virtual threads are not time-sliced: some that compute, as slow work in lesson 1 does, would starve all
    /// others on a machine with few processors, the flag server among them. So there are carriers to spare,
    /// which the system slices.
    private static void spareCarriers() {
        int carriers = Math.max(SPARE_CARRIERS, Runtime.getRuntime().availableProcessors());
        System.setProperty("jdk.virtualThreadScheduler.parallelism", Integer.toString(carriers));
    }

    /// What the first cause says.
    static String reason(Throwable failure) {
        Throwable first = causes(failure).reduce(failure, (_, cause) -> cause);
        return Objects.requireNonNullElse(first.getMessage(), first.toString());
    }

    /// Whether the application had begun by then: that is a fault of its own, to be seen whole.
    private static boolean isOurs(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(Tandem.class.getName()));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
