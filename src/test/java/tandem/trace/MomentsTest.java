package tandem.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MomentsTest {
    private static final Lane LANE = new Lane(0, Lane.Sort.TASK, "task");

    @Test
    void theLastAtOrBeforeAMomentIsFound() {
        Moments moments = of(10, 20, 20, 30);

        assertThat(moments.find(9)).isEqualTo(-1);
        assertThat(moments.find(10)).isZero();
        assertThat(moments.find(19)).isZero();
        assertThat(moments.find(20)).as("of several at once the last").isEqualTo(2);
        assertThat(moments.find(29)).isEqualTo(2);
        assertThat(moments.find(1000)).isEqualTo(3);
    }

    @Test
    void thousandsAreFound() {
        long[] times = new long[5000];
        for (int i = 0; i < times.length; i++) {
            times[i] = 3L * i;
        }
        Moments moments = of(times);
        for (int i = 0; i < times.length; i++) {
            assertThat(moments.find(3L * i + 1)).isEqualTo(i);
        }
    }

    @Test
    void timeDoesNotRunBackwardsWhereWritersOvertookEachOther() {
        Moments moments = of(10, 8, 12);

        assertThat(moments.time(1)).isEqualTo(10);
        assertThat(moments.event(1).at()).isEqualTo(8);
    }

    private static Moments of(long... times) {
        Moments moments = new Moments();
        for (long time : times) {
            moments.add(new Event(time, LANE, Kind.RUNNING, null, Detail.NOTHING));
        }
        return moments;
    }
}
