package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.window.FlagsRoom.PANES;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import tandem.site.Flags;
import tandem.ui.gallery.Tile;
import tandem.ui.pane.Digits;
import tandem.ui.pane.NumberCell;

/// The dials of lesson 2, turned as a user turns them, and what comes of it.
class FlagsDialsRoomTest extends InFlagsRoom {
    private static final int MOST = 2_000;

    @Test
    void codesAreTypedInEitherCase() {
        flags.dials("what = typed", "codes = br, US;De br");
        flags.run();
        for (int pane : PANES) {
            assertThat(flags.tiles(pane)).extracting(Tile::code).containsExactly("br", "us", "de", "br");
            assertThat(flags.counts(pane)).containsExactly(4, 0, 0, 0, 0);
        }
    }

    @Test
    void whatIsNoCountryIsNamedAndNothingStartsUntilItIsMended() {
        flags.dials("what = typed", "codes = br Xx us");
        assertThat(flags.status()).isEqualTo("XX is not the code of a country.");
        assertThat(flags.window().enabled("start")).isFalse();
        assertThat(flags.window().act("start")).isFalse();
        flags.turn("codes", "br usa");
        assertThat(flags.status()).isEqualTo("“usa” is neither a code of two letters nor a first letter.");
        flags.turn("codes", "br us");
        assertThat(flags.status()).isEmpty();
        flags.run();
        assertThat(flags.counts(1)).containsExactly(2, 0, 0, 0, 0);
    }

    @Test
    void aLetterStandsForAllThatBeginWithIt() {
        flags.dials("what = typed", "codes = Z q");
        flags.run();
        List<String> wanted = Flags.codes().stream()
                .filter(code -> code.startsWith("z") || code.equals("qa"))
                .sorted((one, other) -> other.compareTo(one))
                .toList();
        assertThat(flags.tiles(0)).extracting(Tile::code).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(flags.tiles(0)).extracting(Tile::code).last().isEqualTo("qa");
    }

    @Test
    void aListAgainAndAgainIsTwoThousandRequests() {
        flags.dials("what = typed", "codes = br us", "times = 1000", "at-once = 200");
        flags.room().start();
        assertThat(flags.countsWhileItRuns())
                .isNotEmpty()
                .allMatch(counts -> counts.stream().mapToInt(Integer::intValue).sum() == MOST);
        flags.awaitTiles();
        for (int pane : PANES) {
            assertThat(flags.counts(pane)).containsExactly(MOST, 0, 0, 0, 0);
            assertThat(flags.room().number(pane, "done")).isEqualTo("2,000");
        }
    }

    @Test
    void theLargestNumbersFitTheirCells() {
        flags.dials("what = typed", "codes = br us", "times = 1000", "at-once = 1", "delay = 5000");
        flags.room().start();
        flags.room().cancel();
        flags.room().awaitReady();
        try {
            for (String best : List.of("10,000 s", "10,000초")) {
                for (int width : List.of(1440, 1000)) {
                    flags.window().size(width, 900);
                    assertThat(flags.room().number(0, "best")).isEqualTo(best);
                    PANES.forEach(pane -> flags.window().ask(() -> fill(pane)));
                    for (int pane : PANES) {
                        assertThat(flags.window().ask(() -> cutOff(pane)))
                                .as("%s at %d px", best, width)
                                .isEmpty();
                    }
                }
                flags.window().act("language");
            }
        } finally {
            flags.window().size(1440, 900);
        }
    }

    /// Puts the largest numbers into all cells of a pane but the one that has its own; they stay until the view is
    /// built anew.
    private static boolean fill(int pane) {
        List<NumberCell> cells = flags.cells(pane);
        String longest = Objects.requireNonNull(cells.getLast().getValue());
        for (NumberCell cell : cells.subList(0, cells.size() - 1)) {
            cell.valueProperty().unbind();
            cell.valueProperty().set("elapsed".equals(cell.getId()) ? longest : "2,000");
        }
        flags.window().scene().getRoot().applyCss();
        flags.window().scene().getRoot().layout();
        return true;
    }

    /// Which cells have no room for their words or for their number.
    private static List<String> cutOff(int pane) {
        return flags.cells(pane).stream()
                .filter(cell -> !fits(cell))
                .map(NumberCell::getAccessibleText)
                .toList();
    }

    private static boolean fits(NumberCell cell) {
        Insets insets = cell.getInsets();
        Label caption = (Label) cell.getChildrenUnmodifiable().getFirst();
        Digits digits = (Digits) cell.getChildrenUnmodifiable().getLast();
        Text shown = (Text) Objects.requireNonNull(caption.lookup(".text"));
        return caption.getText().equals(shown.getText())
                && digits.prefWidth(-1) <= cell.getWidth() - insets.getLeft() - insets.getRight();
    }

    @Test
    void manyOptionsAreAListThatTheKeyboardOpens() {
        flags.dials("errors = 100");
        flags.window().focus("list-fault");
        flags.window().key(KeyCode.SPACE);
        Window.await(() -> list().isShowing());
        flags.window().key(KeyCode.DOWN);
        flags.window().key(KeyCode.ENTER);
        assertThat(flags.window().ask(() -> list().getValue())).isEqualTo("teapot");
        assertThat(flags.window().ask(() -> list().isShowing())).isFalse();
        flags.run();
        assertThat(flags.room().tiles(0)).extracting(tile -> tile.get(0)).containsOnly("✕ 418 teapot");
        flags.turn("fault", "busy");
    }

    @SuppressWarnings("unchecked") // the options of a choice are texts
    private static ChoiceBox<String> list() {
        return (ChoiceBox<String>) Objects.requireNonNull(flags.window().scene().lookup("#list-fault"));
    }

    @Test
    void aSwitchOfLanguageLeavesEveryDialAsItStands() {
        flags.dials("timeout = 2.5", "retries = 3", "seed = 4711", "times = 7", "fault = hang", "order = in-turn");
        assertThat(flags.field("timeout")).isEqualTo("2.5 s");
        flags.window().act("language");
        assertThat(flags.field("timeout")).isEqualTo("2.5초");
        assertThat(flags.field("retries")).isEqualTo("3");
        assertThat(flags.field("seed")).isEqualTo("4711");
        assertThat(flags.field("times")).isEqualTo("7회");
        assertThat(flags.window().ask(() -> list().getValue())).isEqualTo("hang");
        assertThat(flags.window().ask(() -> list().getParent().isVisible()))
                .as("what was opened stays open")
                .isTrue();
        flags.window().act("language");
        assertThat(flags.field("timeout")).isEqualTo("2.5 s");
    }
}
