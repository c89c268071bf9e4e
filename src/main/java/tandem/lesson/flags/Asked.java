package tandem.lesson.flags;

import java.util.List;
import tandem.run.Model;
import tandem.site.BestPossible;
import tandem.site.Dials;

/// What a pane was asked to fetch, and how.
///
/// @param codes in the order of asking
record Asked(Model model, List<String> codes, int atOnce, Dials dials) {
    /// The shortest possible time in nanoseconds, by the server's own delays; one by one is one at once.
    long best() {
        return BestPossible.nanos(dials, codes, model == Model.ONE_BY_ONE ? 1 : atOnce);
    }
}
