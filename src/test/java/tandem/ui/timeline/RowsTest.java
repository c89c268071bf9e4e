package tandem.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tandem.trace.Kind;
import tandem.trace.Lane;

class RowsTest {
    private static final int ROOM = 220;

    private final Recorded recorded = new Recorded();

    @Test
    void aFewLanesHaveHighRowsBelowTheHeadingOfTheirPart() {
        lanes(3);
        Rows rows = Rows.of(recorded.parts(), ROOM);

        assertThat(rows.rows()).hasSize(4);
        assertThat(rows.rows().getFirst()).isInstanceOf(Row.Heading.class);
        assertThat(rows.rows().getLast().height()).isEqualTo(22);
        assertThat(rows.height()).isEqualTo(4 * 22);
    }

    @Test
    void manyAreAllInSightSixPxHigh() {
        lanes(33);
        Rows rows = Rows.of(recorded.parts(), ROOM);

        assertThat(rows.rows()).hasSize(34);
        assertThat(rows.rows().getLast().height()).isEqualTo(6);
        assertThat(rows.height()).isLessThanOrEqualTo(ROOM);
    }

    @Test
    void tenThousandAreABandUntilItIsOpened() {
        lanes(10_000);
        Part part = recorded.part();
        Rows folded = Rows.of(recorded.parts(), ROOM);
        assertThat(folded.rows()).hasSize(2);
        assertThat(folded.rows().getLast())
                .isInstanceOfSatisfying(
                        Row.Band.class, band -> assertThat(band.lanes()).isEqualTo(10_000));

        part.toggle();
        Rows open = Rows.of(recorded.parts(), ROOM);
        assertThat(open.rows()).hasSize(10_001);
        assertThat(open.at(22 + 6 * 5000.5))
                .isInstanceOfSatisfying(
                        Row.OfLane.class, row -> assertThat(row.lane().name()).isEqualTo("thread 5000"));
        assertThat(open.at(22 + 6 * 10_000)).isNull();
    }

    @Test
    void thePartWithMostLanesMakesRoomForTheOthers() {
        Recorded few = new Recorded();
        lanes(few, 11);
        lanes(recorded, 501);
        Rows rows = Rows.of(List.of(few.part(), recorded.part()), ROOM);

        assertThat(rows.rows()).hasSize(1 + 11 + 1 + 1);
        assertThat(rows.rows().getLast()).isInstanceOf(Row.Band.class);
        assertThat(rows.height()).isLessThanOrEqualTo(ROOM);
    }

    @Test
    void moreRoomIsTakenOnlyIfAllLanesAreInSightThen() {
        Recorded other = new Recorded();
        lanes(other, 21);
        lanes(recorded, 21);
        List<Part> parts = List.of(other.part(), recorded.part());

        assertThat(Rows.of(parts, ROOM, 2 * ROOM).rows()).hasSize(44);
        lanes(recorded, 500);
        List<Part> many = List.of(other.part(), recorded.part());
        assertThat(Rows.of(many, ROOM, 2 * ROOM)).isEqualTo(Rows.of(many, ROOM));
    }

    @Test
    void helpersAreOneRowAndTheServerHasNone() {
        lanes(1);
        for (String helper : new String[] {"http helper", "http selector"}) {
            recorded.append(recorded.lane(Lane.Sort.HELPER, helper), Kind.STARTED);
        }
        Rows rows = Rows.of(recorded.parts(), ROOM);

        assertThat(rows.rows()).hasSize(3);
        assertThat(rows.rows().getLast())
                .isInstanceOfSatisfying(
                        Row.Helpers.class, row -> assertThat(row.lanes()).hasSize(2));
    }

    private void lanes(int count) {
        lanes(recorded, count);
    }

    private static void lanes(Recorded of, int count) {
        for (int i = 0; i < count; i++) {
            of.append(of.lane("thread " + i), Kind.STARTED);
        }
    }
}
