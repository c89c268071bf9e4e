package tandem.lesson.flags;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tandem.run.Model;
import tandem.site.BestPossible;
import tandem.site.Dials;

/// What a pane was asked to fetch, and how.
///
/// @param codes in the order of asking
/// @param atOnce as many requests as may be under way
/// @param dials of the built-in server; another one has its own
/// @param timeout of one attempt
/// @param retries how often a flag that did not come is asked for again
/// @param other the server to ask, or `null` for the built-in one
record Asked(
        Model model,
        List<String> codes,
        int atOnce,
        Dials dials,
        Duration timeout,
        int retries,
        @Nullable OtherServer other) {

    /// The shortest possible time in nanoseconds, by the server's own delays; one by one is one at once. Nobody knows
    /// that of another server, and nothing takes no time.
    OptionalLong best() {
        return other == null && !codes.isEmpty()
                ? OptionalLong.of(
                        BestPossible.nanos(dials, codes, model == Model.ONE_BY_ONE ? 1 : atOnce, timeout, retries))
                : OptionalLong.empty();
    }
}
