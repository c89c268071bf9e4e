package tandem.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import tandem.exhibit.flags.Downloads;
import tandem.exhibit.flags.Order;
import tandem.run.Model;
import tandem.run.Outcome;
import tandem.run.Run;
import tandem.run.RunState;
import tandem.run.Runs;
import tandem.site.Dials;
import tandem.site.FlagServer;
import tandem.site.Visit;
import tandem.time.Clock;

/// One run of the flags lesson without its room: an exhibit with its trace, on a visit of its own to a real server.
///
/// @param nanos from the run's beginning to its end
/// @param missing how many of the flags did not come
record Fetch(long nanos, int missing) {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /// Lets a model fetch, and waits for the end of its run.
    static Fetch by(Model model, Workload work, Dials dials, FlagServer server) throws Exception {
        try (Visit visit = server.open(dials, Clock.real(), _ -> {})) {
            String template = visit.base() + "/{cc}/{cc}.png";
            Order order = new Order(template, Order.flags(work.codes()), work.atOnce(), TIMEOUT, 0);
            Run run = Runs.start(Downloads.program(model, order));
            RunState.Follower follower = new RunState.Follower();
            Runs.events(Runs.ended(run)).forEach(follower::accept);
            return fetched(work, follower.state());
        }
    }

    /// The same, where every flag must come.
    static long nanos(Model model, Workload work, Dials dials, FlagServer server) throws Exception {
        Fetch fetch = by(model, work, dials, server);
        assertThat(fetch.missing()).as("flags that %s did not bring", model).isZero();
        return fetch.nanos();
    }

    private static Fetch fetched(Workload work, RunState state) {
        if (state instanceof RunState.Ended(Outcome.Done(String came), long nanos)) {
            return new Fetch(nanos, work.codes().size() - Integer.parseInt(came));
        }
        throw new AssertionError("the run came to " + state);
    }
}
