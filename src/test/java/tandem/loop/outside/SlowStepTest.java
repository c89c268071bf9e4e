package tandem.loop.outside;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tandem.loop.Async.await;
import static tandem.loop.Async.blocking;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tandem.loop.EventLoop;
import tandem.loop.SlowStep;

/// A coroutine that blocks is told, with the line.
@Timeout(60)
class SlowStepTest {

    private static final Duration LIMIT = ofMillis(100);

    private final EventLoop loop = new EventLoop();
    private final List<SlowStep> told = new ArrayList<>();

    @Test
    void aTaskThatBlocksIsToldWithItsLineAndWhatItCalled() throws Exception {
        loop.reportSlowSteps(LIMIT, told::add);
        loop.run(() -> {
            await(createTask("greedy", () -> {
                sleep(Duration.ZERO);
                block(250);
            }));
        });
        SlowStep step = slowest();
        assertThat(step.who()).isEqualTo("Task[greedy]");
        assertThat(step.took()).isGreaterThanOrEqualTo(ofMillis(250));
        assertThat(step.line().orElseThrow().getMethodName()).isEqualTo("block");
        assertThat(step)
                .asString()
                .matches("Task\\[greedy] kept the loop for \\d+ ms, at SlowStepTest.java:\\d+ in Thread.sleep");
    }

    @Test
    void itIsTheLineWhereTheStepStoodLongest() throws Exception {
        loop.reportSlowSteps(LIMIT, told::add);
        loop.run(() -> {
            block(300);
            compute(110);
        });
        assertThat(slowest().line().orElseThrow().getMethodName()).isEqualTo("block");
    }

    @Test
    void computingIsToldTooAndSoIsACallback() throws Exception {
        loop.reportSlowSteps(LIMIT, told::add);
        loop.run(() -> {
            var _ = loop.callSoon(() -> compute(200)).named("sum");
            sleep(ofMillis(1));
        });
        assertThat(slowest().who()).isEqualTo("Handle[sum]");
        assertThat(slowest().line().orElseThrow().getMethodName()).isEqualTo("compute");
    }

    @Test
    void waitingIsNoStepAndNeitherIsACallThatGivesTheBatonAway() throws Exception {
        var other = new CountDownLatch(1);
        loop.reportSlowSteps(ofMillis(300), told::add);
        loop.run(() -> {
            sleep(ofMillis(400));
            loop.callLater(ofMillis(400), other::countDown);
            await(blocking(() -> {
                other.await();
                return true;
            }));
        });
        assertThat(told).isEmpty();
    }

    @Test
    void aReportThatFailsIsToldAndTheLoopGoesOn() throws Exception {
        List<String> failures = new ArrayList<>();
        loop.setExceptionHandler((message, failure) -> failures.add(message + ": " + failure.getMessage()));
        loop.reportSlowSteps(ofMillis(20), step -> {
            throw new IllegalStateException("no paper");
        });
        int answer = loop.run(() -> {
            block(40);
            sleep(Duration.ZERO);
            return 42;
        });
        assertThat(answer).isEqualTo(42);
        assertThat(failures)
                .singleElement()
                .asString()
                .startsWith("reporting that Task[main] kept")
                .endsWith("no paper");
    }

    @Test
    void itsThreadEndsWithTheRunAndComesBackWithTheNext() throws Exception {
        loop.reportSlowSteps(LIMIT, told::add);
        joinWatches();
        for (int run = 0; run < 2; run++) {
            loop.runUntilComplete(loop.createTask(() -> assertThat(watches()).hasSize(1)));
            joinWatches();
        }
        loop.close();
    }

    @Test
    void itMayBeginInTheMiddleOfARun() throws Exception {
        loop.run(() -> {
            loop.reportSlowSteps(LIMIT, told::add);
            loop.reportSlowSteps(ofMillis(50), told::add);
            sleep(Duration.ZERO);
            block(250);
        });
        assertThat(told)
                .filteredOn(step -> step.took().compareTo(ofMillis(250)) >= 0)
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventLoop().reportSlowSteps(Duration.ZERO, told::add));
    }

    /// The machine may keep a step, too.
    private SlowStep slowest() {
        return told.stream().max(Comparator.comparing(SlowStep::took)).orElseThrow();
    }

    private static void joinWatches() throws InterruptedException {
        for (Thread watch : watches()) {
            watch.join();
        }
    }

    private static List<Thread> watches() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("slow steps"))
                .toList();
    }

    private static void block(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void compute(long millis) {
        long end = System.nanoTime() + ofMillis(millis).toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
