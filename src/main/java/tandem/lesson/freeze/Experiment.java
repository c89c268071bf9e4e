package tandem.lesson.freeze;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import tandem.exhibit.flags.Order;
import tandem.exhibit.freeze.Slow;
import tandem.exhibit.prime.LargePrime;
import tandem.site.BestPossible;
import tandem.site.Dials;
import tandem.site.Fault;
import tandem.site.Flags;
import tandem.ui.lesson.DialValues;

/// What a run of one pane is asked to do, as the dials stand.
///
/// @param what makes each of the fetches slow
/// @param time for how long
record Experiment(Way way, Slow.What what, Duration time, Server server, boolean allAtOnce) {
    /// Five countries, in the order of their codes.
    static final List<String> CODES = Flags.mostPopulous(5).stream().sorted().toList();

    /// After so much time a request gives itself up.
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /// On which thread the waiting is done.
    enum Way {
        /// On the window's own.
        BLOCKING,
        /// On a thread of its own for each call.
        THREADS,
        /// On none: calls return at once and call back.
        ASYNC
    }

    /// What the server does with all that it is asked for.
    enum Server {
        ANSWERS,
        HANGS,
        REFUSES
    }

    /// What Start would do.
    static Experiment next(DialValues dials) {
        return dials.choice(FreezeDials.WAY).equals(FreezeDials.BLOCKING) ? blocking(dials) : nonblocking(dials);
    }

    /// What the left pane would do.
    static Experiment blocking(DialValues dials) {
        return of(Way.BLOCKING, dials, false);
    }

    /// What the right pane would do.
    static Experiment nonblocking(DialValues dials) {
        Way way = dials.choice(FreezeDials.HOW).equals(FreezeDials.THREADS) ? Way.THREADS : Way.ASYNC;
        return of(way, dials, dials.choice(FreezeDials.PACE).equals(FreezeDials.AT_ONCE));
    }

    private static Experiment of(Way way, DialValues dials, boolean allAtOnce) {
        return new Experiment(
                way,
                Slow.What.valueOf(dials.choice(FreezeDials.WHAT).toUpperCase(Locale.ROOT)),
                dials.duration(FreezeDials.DELAY),
                Server.valueOf(dials.choice(FreezeDials.SERVER).toUpperCase(Locale.ROOT)),
                allAtOnce);
    }

    boolean isBlocking() {
        return way == Way.BLOCKING;
    }

    boolean computes() {
        return what == Slow.What.COMPUTATION;
    }

    /// How the server treats this run.
    Dials dials() {
        Duration delay = what == Slow.What.NETWORK ? time : Duration.ZERO;
        return switch (server) {
            case ANSWERS -> new Dials(delay, Duration.ZERO, 0, 0);
            case HANGS -> new Dials(delay, Duration.ZERO, 1, 0, List.of(Fault.HANG), 0);
            case REFUSES -> new Dials(delay, Duration.ZERO, 1, 0, List.of(Fault.REFUSED), 0);
        };
    }

    /// @param template where the flags are
    Order order(String template) {
        return new Order(template, Order.flags(CODES), atOnce(), PATIENCE, 0);
    }

    /// @param number to be proved prime where something is computed
    Slow slow(LargePrime number) {
        return new Slow(what, time, number);
    }

    /// The shortest time, in nanoseconds, in which all flags can be here; none if they never come.
    OptionalLong best() {
        return best(Runtime.getRuntime().availableProcessors());
    }

    /// Computations at once share the processors, in slices of time.
    ///
    /// @param processors how many there are
    OptionalLong best(int processors) {
        if (server != Server.ANSWERS) {
            return OptionalLong.empty();
        }
        long waiting = BestPossible.nanos(new Dials(time, Duration.ZERO, 0, 0), CODES, atOnce());
        long computing = computes() ? CODES.size() * time.toNanos() / processors : 0;
        return OptionalLong.of(Math.max(waiting, computing));
    }

    private int atOnce() {
        return allAtOnce ? CODES.size() : 1;
    }
}
