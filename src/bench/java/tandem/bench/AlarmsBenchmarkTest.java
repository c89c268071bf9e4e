package tandem.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tandem.time.Alarm;
import tandem.time.Clock;
import tandem.time.PacedClock;

/// What the time-outs of 2,000 requests at once cost: an alarm each, all pending together, each taken back by an
/// answer that came in time.
@Tag("bench")
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class AlarmsBenchmarkTest {
    private static final int ALARMS = 2000;

    /// As many threads set alarms at the same time as the application has carriers.
    private static final int THREADS = 8;

    /// 1 % of the best possible time for 2,000 requests at once of 200 ms each.
    private static final double BOUND_MILLIS = 2;

    private static final int WARM_UP = 200;

    @Test
    void setAndTakenBack() throws Exception {
        Report.write(
                "alarms",
                ALARMS + " alarms, all set and all taken back (warm, median of " + Rounds.MEASURED + ")",
                List.of(
                        figure("real clock, by one thread", Clock.real(), 1),
                        figure("real clock, by " + THREADS + " threads", Clock.real(), THREADS),
                        figure("paced clock, by one thread", new PacedClock(), 1),
                        figure("paced clock, by " + THREADS + " threads", new PacedClock(), THREADS)));
    }

    private static Figure figure(String name, Clock clock, int threads) throws InterruptedException {
        List<Double> measured = new ArrayList<>();
        for (int i = 0; i < WARM_UP + Rounds.MEASURED; i++) {
            double millis = millis(clock, threads);
            if (i >= WARM_UP) {
                measured.add(millis);
            }
        }
        Median median = new Median(measured);
        return new Figure(name, median.value(), BOUND_MILLIS, "ms", median.all());
    }

    /// From the first thread's start to the last one's end.
    private static double millis(Clock clock, int threads) throws InterruptedException {
        List<Thread> setting = new ArrayList<>();
        long began = System.nanoTime();
        for (int i = 0; i < threads; i++) {
            setting.add(Thread.startVirtualThread(() -> setAndCancel(clock, ALARMS / threads)));
        }
        for (Thread thread : setting) {
            thread.join();
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private static void setAndCancel(Clock clock, int count) {
        List<Alarm> pending = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pending.add(clock.after(Duration.ofSeconds(10), () -> {}));
        }
        pending.forEach(Alarm::cancel);
    }
}
