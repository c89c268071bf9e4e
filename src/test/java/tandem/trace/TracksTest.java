package tandem.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What a timeline reads out of a trace.
class TracksTest {
    private final Lane run = new Lane(0, Lane.Sort.RUN, "event-loop");
    private final Lane one = new Lane(1, Lane.Sort.TASK, "one");
    private final Lane other = new Lane(2, Lane.Sort.TASK, "other");
    private final Lane helper = new Lane(3, Lane.Sort.HELPER, "http helper");
    private final Tracks tracks = new Tracks();

    @Test
    void aLaneHasWhatChangedItAndNothingElse() {
        add(1, one, Kind.READY);
        add(2, one, Kind.STARTED);
        add(3, one, Kind.WROTE);
        tracks.accept(new Event(4, one, Kind.ASKED, "br", Detail.NOTHING));
        add(5, one, Kind.SUSPENDED);

        Moments track = track(one);
        assertThat(track.size()).isEqualTo(3);
        assertThat(track.time(2)).isEqualTo(5);
        assertThat(LaneState.after(track.event(2))).isEqualTo(LaneState.SUSPENDED);
    }

    @Test
    void aWaitThatWasOnlySeenIsElsewhere() {
        tracks.accept(new Event(1, one, Kind.BLOCKED, null, Detail.Wait.seen()));
        tracks.accept(new Event(2, other, Kind.BLOCKED, null, new Detail.Wait("sleep", 5)));

        assertThat(LaneState.after(track(one).event(0))).isEqualTo(LaneState.SAMPLED);
        assertThat(LaneState.after(track(other).event(0))).isEqualTo(LaneState.BLOCKED);
    }

    /// Who is looked at from outside may end in that moment.
    @Test
    void aLookThatComesAfterTheEndBringsNobodyBack() {
        add(10, one, Kind.STARTED);
        add(20, one, Kind.RESULT);
        tracks.accept(new Event(21, one, Kind.BLOCKED, null, Detail.Wait.seen()));

        assertThat(track(one).size()).isEqualTo(2);
        assertThat(tracks.census().count(LaneState.SAMPLED, 30)).isZero();

        add(40, one, Kind.STARTED);
        assertThat(tracks.census().count(LaneState.RUNNING, 40))
                .as("it begins anew")
                .isEqualTo(1);
    }

    @Test
    void theCensusCountsAtEachMoment() {
        add(10, one, Kind.STARTED);
        add(20, other, Kind.STARTED);
        add(30, one, Kind.SUSPENDED);
        add(40, other, Kind.RESULT);
        add(50, one, Kind.CANCELLED);
        add(15, helper, Kind.STARTED);

        Census census = tracks.census();
        assertThat(census.count(LaneState.RUNNING, 9)).isZero();
        assertThat(census.count(LaneState.RUNNING, 10)).isEqualTo(1);
        assertThat(census.count(LaneState.RUNNING, 29)).isEqualTo(2);
        assertThat(census.count(LaneState.RUNNING, 30)).isEqualTo(1);
        assertThat(census.count(LaneState.SUSPENDED, 45)).isEqualTo(1);
        assertThat(census.count(LaneState.RUNNING, 45)).isZero();
        assertThat(census.count(LaneState.SUSPENDED, 50)).isZero();
        assertThat(census.most()).as("helpers don't count").isEqualTo(2);
    }

    @Test
    void whoWokeWhomAndStallsAreKept() {
        tracks.accept(new Event(5, other, Kind.READY, null, new Detail.By(one)));
        tracks.accept(new Event(9, one, Kind.STALLED, null, new Detail.Stall(4, null, "")));

        assertThat(tracks.wakes().size()).isEqualTo(1);
        assertThat(tracks.stalls().event(0).at()).isEqualTo(9);
        assertThat(tracks.lanes()).as("a stall is no state of the lane").doesNotContainKey(one);
    }

    @Test
    void aRunHasABeginningAndAnEnd() {
        assertThat(tracks.began()).isEmpty();
        add(7, run, Kind.STARTED);
        add(70, run, Kind.FAILED);

        assertThat(tracks.began()).hasValue(7);
        assertThat(tracks.ended()).hasValue(70);
        assertThat(tracks.lanes()).isEmpty();
    }

    private Moments track(Lane lane) {
        return Objects.requireNonNull(tracks.lanes().get(lane));
    }

    private void add(long at, Lane lane, Kind kind) {
        tracks.accept(new Event(at, lane, kind, null, Detail.NOTHING));
    }
}
