package tandem.lesson.freeze;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.io.IOException;
import java.util.concurrent.Executor;
import tandem.exhibit.flags.Order;
import tandem.exhibit.freeze.AsyncFetch;
import tandem.exhibit.freeze.BlockingFetch;
import tandem.exhibit.freeze.Slow;
import tandem.exhibit.freeze.ThreadFetch;
import tandem.exhibit.prime.LargePrime;
import tandem.run.Program;
import tandem.run.Run;
import tandem.site.ImageFormat;
import tandem.site.Site;
import tandem.time.Clock;
import tandem.ui.lesson.ServersAccount;

/// Makes runs that fetch for a window, each on a visit of its own to the built-in server.
record WindowFetcher(Clock clock, Site site) {
    /// A run that has not begun. Its visit closes when it ends.
    ///
    /// @param number to be proved prime where something is computed
    /// @param window runs what it is given on the window's thread
    /// @throws IOException if the server can't be had; the message says why
    Run run(Experiment experiment, LargePrime number, Executor window) throws IOException {
        Slow slow = experiment.slow(number);
        return ServersAccount.visiting(site.server(), experiment.dials(), clock, visit -> {
            Order order = experiment.order(visit.template(ImageFormat.PNG));
            return new Run(program(experiment.way(), order, slow), clock, window);
        });
    }

    private static Program program(Experiment.Way way, Order order, Slow slow) {
        return new Program.OnWindow(
                switch (way) {
                    case BLOCKING -> kit -> () -> completedFuture(new BlockingFetch(kit, order, slow).downloadMany());
                    case THREADS -> kit -> new ThreadFetch(kit, order, slow)::downloadMany;
                    case ASYNC -> kit -> new AsyncFetch(kit, order, slow)::downloadMany;
                });
    }
}
