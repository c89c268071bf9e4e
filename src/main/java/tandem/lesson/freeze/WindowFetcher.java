package tandem.lesson.freeze;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import tandem.exhibit.flags.Order;
import tandem.exhibit.freeze.BlockingFetch;
import tandem.exhibit.freeze.NonblockingFetch;
import tandem.run.Program;
import tandem.run.Run;
import tandem.site.Dials;
import tandem.site.Site;
import tandem.site.Visit;
import tandem.time.Clock;

/// Makes runs that fetch on the window's thread, each on a visit of its own to the server.
record WindowFetcher(Clock clock, Site site) {
    /// A run that has not begun. Its visit closes when it ends.
    ///
    /// @param window runs what it is given on the window's thread
    /// @throws IOException if the server can't be had; the message says why
    Run run(boolean blocking, List<String> codes, Dials dials, Executor window) throws IOException {
        Visit visit = site.server().open(dials, clock, _ -> {});
        String template = visit.base() + "/{cc}/{cc}.png";
        Order order = new Order(template, Order.flags(codes), 1, Duration.ofSeconds(10), 0);
        Program program = blocking
                ? new Program.OnWindow(kit -> () -> completedFuture(new BlockingFetch(kit, order).downloadMany()))
                : new Program.OnWindow(kit -> new NonblockingFetch(kit, order)::downloadMany);
        Run run = new Run(program, clock, window);
        var _ = run.ended().thenRun(visit::close);
        return run;
    }
}
