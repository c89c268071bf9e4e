package tandem.lesson.flags;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executor;
import tandem.exhibit.flags.Downloads;
import tandem.exhibit.flags.Order;
import tandem.run.Run;
import tandem.site.Site;
import tandem.site.Visit;
import tandem.time.Clock;

/// Makes runs that fetch, each on a visit of its own to the server.
record Fetcher(Clock clock, Executor window, Site site) {
    /// A run that has not begun. Its visit closes when it ends.
    ///
    /// @throws IOException if the server can't be had; the message says why
    Run run(Asked asked) throws IOException {
        Visit visit = site.server().open(asked.dials(), clock, _ -> {});
        String template = visit.base() + "/{cc}/{cc}.png";
        Order order = new Order(template, Order.flags(asked.codes()), asked.atOnce(), Duration.ofSeconds(10), 0);
        Run run = new Run(Downloads.program(asked.model(), order), clock, window);
        var _ = run.ended().thenRun(visit::close);
        return run;
    }
}
