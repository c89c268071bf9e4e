package tandem.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private final AtomicLong now = new AtomicLong();
    private final Trace trace = new Trace(now::get);
    private final Lane supervisor = trace.lane(Lane.Sort.TASK, "supervisor");
    private final Lane spinner = trace.lane(Lane.Sort.TASK, "spinner");

    @BeforeEach
    void aSpinnerBesideSlowWork() {
        at(0, supervisor, Kind.STARTED);
        at(1, spinner, Kind.STARTED);
        at(2, supervisor, Kind.SUSPENDED);
        at(3, spinner, Kind.SUSPENDED);
        at(10, spinner, Kind.RUNNING);
        at(11, spinner, Kind.CANCELLED);
        at(12, supervisor, Kind.RESULT);
    }

    @Test
    void foldsToAnyMomentForwardAndBack() {
        Replay<Occupancy> replay = new Replay<>(trace, () -> new Occupancy(2));

        assertThat(replay.at(1).running()).isEqualTo(2);
        assertThat(replay.at(5).running()).isZero();
        assertThat(replay.at(5).inFlight()).isEqualTo(2);
        assertThat(replay.at(11).inFlight()).isEqualTo(1);
        assertThat(replay.now().inFlight()).isZero();
        assertThat(replay.at(2).running()).isEqualTo(1);
        assertThat(replay.now().peakInFlight()).isEqualTo(2);
    }

    @Test
    void goesOnWhereItStoppedWhenMoreIsRecorded() {
        Replay<Occupancy> replay = new Replay<>(trace, Occupancy::new);
        Occupancy before = replay.now();
        at(20, trace.lane(Lane.Sort.TASK, "late"), Kind.STARTED);

        assertThat(replay.now()).isSameAs(before);
        assertThat(before.inFlight()).isEqualTo(1);
    }

    @Test
    void noMoreRunAtAnInstantThanThereAreProcessors() {
        for (int i = 0; i < 5; i++) {
            at(20, trace.lane(Lane.Sort.PLATFORM_THREAD, "thread " + i), Kind.STARTED);
        }
        Occupancy two = new Replay<>(trace, () -> new Occupancy(2)).now();

        assertThat(two.inFlight()).isEqualTo(5);
        assertThat(two.running()).isEqualTo(2);
        assertThat(two.peakRunning()).isEqualTo(2);
    }

    @Test
    void neitherTheRunNorASubjectIsInFlight() {
        Lane run = trace.lane(Lane.Sort.RUN, "run");
        at(20, run, Kind.STARTED);
        trace.append(spinner, Kind.ASKED, "br", Detail.NOTHING);

        assertThat(new Replay<>(trace, Occupancy::new).now().inFlight()).isZero();
    }

    private void at(long nanos, Lane lane, Kind kind) {
        now.set(nanos);
        trace.append(lane, kind, Detail.NOTHING);
    }
}
