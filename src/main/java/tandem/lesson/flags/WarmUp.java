package tandem.lesson.flags;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import tandem.exhibit.flags.Downloads;
import tandem.exhibit.flags.Order;
import tandem.run.Comparison;
import tandem.run.Model;
import tandem.run.Run;
import tandem.site.Dials;
import tandem.site.FlagServer;
import tandem.site.Flags;
import tandem.site.Site;
import tandem.site.Visit;
import tandem.time.Clock;
import tandem.ui.text.Sentence;

/// Starts the server and lets each model fetch some flags that nobody sees, so that no shown run pays for being the
/// first. All of it happens on threads of its own.
final class WarmUp implements AutoCloseable {
    private static final int FLAGS = 20;

    private final Clock clock;
    private final Executor window;
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private volatile @Nullable FlagServer server;
    private volatile @Nullable Comparison runs;

    private WarmUp(Clock clock, Executor window) {
        this.clock = clock;
        this.window = window;
    }

    /// Begins; `trouble` is told, on the window's thread, if the server can't be had.
    static WarmUp begin(Site site, Clock clock, Executor window, Consumer<Sentence> trouble) {
        WarmUp warmUp = new WarmUp(clock, window);
        Thread.ofPlatform().daemon().name("warm-up").start(() -> warmUp.run(site, trouble));
        return warmUp;
    }

    /// Whether all is warm; turns true on the window's thread.
    ReadOnlyBooleanProperty done() {
        return done.getReadOnlyProperty();
    }

    /// The server.
    ///
    /// @throws IllegalStateException before [#done]
    FlagServer server() {
        FlagServer present = server;
        if (present == null) {
            throw new IllegalStateException("not warm yet");
        }
        return present;
    }

    @Override
    public void close() {
        Comparison present = runs;
        if (present != null) {
            present.cancel();
        }
    }

    private void run(Site site, Consumer<Sentence> trouble) {
        try {
            FlagServer started = site.server();
            server = started;
            Visit visit = started.open(Dials.PROMPT, clock, _ -> {});
            Order order = new Order(URI.create(visit.base() + "/"), Flags.mostPopulous(FLAGS), FLAGS);
            List<Run> each = Stream.of(Model.values())
                    .filter(model -> model != Model.WINDOW)
                    .map(model -> new Run(Downloads.program(model, order), clock, window))
                    .toList();
            Comparison begun = Comparison.inTurn(each);
            runs = begun;
            var _ = begun.ended().thenRun(visit::close).thenRunAsync(() -> done.set(true), window);
        } catch (IOException e) {
            window.execute(() -> trouble.accept(Sentence.of("status.no-server", String.valueOf(e.getMessage()))));
        }
    }
}
