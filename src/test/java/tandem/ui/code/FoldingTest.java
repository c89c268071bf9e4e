package tandem.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tandem.run.Model;

class FoldingTest {
    private static final Page PAGE =
            Pages.java("tandem.exhibit.spinners.AsyncSpinner").orElseThrow();
    private static final int SPINS = number("sleep(how.every());");
    private static final int SLEEPS = number("sleep(how.slow());");
    private static final int AWAITS = number("int answer = await(() -> slowFunction());");

    private final Folding folding = new Folding();

    @Test
    void withoutALitLineTheMethodsOfInterestAreShownWhole() {
        List<Row> rows = folding.rows(List.of(sheet()), 3);

        assertThat(lines(rows))
                .first()
                .isEqualTo(PAGE.named("spin").orElseThrow().first());
        assertThat(lines(rows))
                .last()
                .isEqualTo(PAGE.named("spin").orElseThrow().last());
        assertThat(rows.getFirst()).isInstanceOf(Row.Fold.class);
    }

    @Test
    void whereThereIsRoomFunctionsAreShownWhole() {
        List<Integer> shown = lines(folding.rows(List.of(sheet(SPINS)), 40));

        Block spin = PAGE.named("spin").orElseThrow();
        assertThat(shown).hasSize(spin.last() - spin.first() + 1).contains(spin.first(), SPINS, spin.last());
    }

    /// However little room there is.
    @Test
    void allLitLinesAreShownAndNoMoreThanThereIsRoomFor() {
        for (int room = 5; room < 60; room++) {
            List<Row> rows = new Folding().rows(List.of(sheet(SPINS, SLEEPS, AWAITS)), room);

            assertThat(lines(rows)).contains(SPINS, SLEEPS, AWAITS);
            assertThat(Folding.height(rows)).as("room for %s", room).isLessThanOrEqualTo(room);
        }
    }

    @Test
    void whatIsFoldedIsCounted() {
        List<Row> rows = folding.rows(List.of(sheet(SPINS, SLEEPS, AWAITS)), 100);

        int folded = rows.stream()
                .mapToInt(row -> row instanceof Row.Fold fold ? fold.count() : 0)
                .sum();
        assertThat(lines(rows).size() + folded).isEqualTo(PAGE.size());
    }

    @Test
    void nothingMovesWhileAllLitLinesAreInSight() {
        List<Integer> before = lines(folding.rows(List.of(sheet(SPINS, SLEEPS)), 12));
        assertThat(lines(folding.rows(List.of(sheet(SLEEPS)), 12))).isEqualTo(before);
        assertThat(lines(folding.rows(List.of(sheet(SLEEPS, AWAITS)), 12)))
                .isNotEqualTo(before)
                .contains(AWAITS);
    }

    @Test
    void whatIsOpenedIsShownUntilItIsClosed() {
        List<Row> rows = folding.rows(List.of(sheet(SPINS)), 12);
        Row.Fold first = (Row.Fold) rows.getFirst();
        folding.open(first);

        assertThat(lines(folding.rows(List.of(sheet(SPINS)), 12)))
                .startsWith(1, 2, 3)
                .contains(first.count());
        folding.close();
        assertThat(folding.rows(List.of(sheet(SPINS)), 12)).isEqualTo(rows);
    }

    @Test
    void ofAnotherPageOnlyWhatIsLitIsShownBelowItsName() {
        Page other = Pages.java("tandem.exhibit.spinners.SlowWork").orElseThrow();
        TreeMap<Integer, Marks> lit = new TreeMap<>();
        lit.put(20, Marks.of(Model.EVENT_LOOP, 1, true));
        List<Row> rows = folding.rows(List.of(sheet(SPINS), new Sheet(other, false, false, lit, Set.of())), 100);

        int caption = rows.indexOf(new Row.Caption("SlowWork.java"));
        assertThat(caption).isPositive();
        assertThat(rows.subList(caption + 1, rows.size()))
                .allMatch(row -> row instanceof Row.Line line && line.page() == other)
                .hasSizeGreaterThan(4);
    }

    private static Sheet sheet(int... lit) {
        TreeMap<Integer, Marks> marks = new TreeMap<>();
        for (int number : lit) {
            marks.put(number, Marks.of(Model.EVENT_LOOP, 1, true));
        }
        return new Sheet(PAGE, true, true, marks, Set.of("spin"));
    }

    private static List<Integer> lines(List<Row> rows) {
        return rows.stream()
                .filter(Row.Line.class::isInstance)
                .map(row -> ((Row.Line) row).number())
                .toList();
    }

    private static int number(String text) {
        for (int number = 1; number <= PAGE.size(); number++) {
            if (PAGE.line(number).strip().equals(text)) {
                return number;
            }
        }
        throw new AssertionError(text);
    }
}
