package tandem.ui.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tandem.run.Model;
import tandem.ui.code.LitLines.Lit;
import tandem.ui.code.LitLines.Phase;
import tandem.ui.code.LitLines.Place;

class SheetsTest {
    private static final String TYPE = "tandem.exhibit.flags.AsyncDownload";
    private static final Twin TWIN = new Twin("flags", List.of("flags_asyncio.py"), Map.of(), Map.of());
    private static final Exhibited CODE = new Exhibited(Model.EVENT_LOOP, List.of(TYPE), List.of("getFlag"), TWIN, "");

    /// Two lines of getFlag have the same twin.
    @Test
    void whoIsAtTwoLinesWithOneTwinCountsThereOnce() {
        Page page = Pages.java(TYPE).orElseThrow();
        int head = page.named("getFlag").orElseThrow().first();
        List<Place> stack = List.of(new Place(TYPE, head), new Place(TYPE, head + 1));
        LitLines lit = lit(stack, true);

        assertThat(counts(Sheets.java(new CodePicture(CODE, lit)))).containsExactly(5, 5);
        assertThat(counts(Sheets.python(new CodePicture(CODE, lit)))).containsExactly(5);
    }

    @Test
    void theCallersAreKnownFromSamplesOnly() {
        Page page = Pages.java(TYPE).orElseThrow();
        int called = page.named("getFlag").orElseThrow().first();
        int caller = page.named("downloadOne").orElseThrow().first();
        List<Place> stack = List.of(new Place(TYPE, called), new Place(TYPE, caller));

        assertThat(told(lit(stack, true))).containsOnly(entry(called, true), entry(caller, false));
        assertThat(told(lit(stack, false))).containsOnly(entry(called, false), entry(caller, false));
    }

    private static LitLines lit(List<Place> stack, boolean isTold) {
        return new LitLines(Phase.RUNNING, List.of(new Lit(stack, isTold, Model.EVENT_LOOP, 5)));
    }

    private static Map<Integer, Boolean> told(LitLines lit) {
        return Sheets.java(new CodePicture(CODE, lit)).getFirst().lit().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, line -> line.getValue().isTold()));
    }

    private static List<Integer> counts(List<Sheet> sheets) {
        return sheets.getFirst().lit().values().stream()
                .flatMap(marks -> marks.lanes().values().stream())
                .toList();
    }
}
