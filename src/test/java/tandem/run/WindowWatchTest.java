package tandem.run;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.trace.Detail;

/// A window's thread, here an executor's, is measured from outside.
class WindowWatchTest {
    private static final long SLACK_MILLIS = 50;

    private final ExecutorService window = Executors.newSingleThreadExecutor();
    private final WindowWatch watch = new WindowWatch(window);
    private final BlockingQueue<Detail.Stall> told = new LinkedBlockingQueue<>();

    @BeforeEach
    void start() throws Exception {
        window.submit(watch::start).get();
    }

    @AfterEach
    void close() {
        watch.close();
        window.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {200, 600})
    void aStallIsAsLongAsItWas(long millis) throws Exception {
        var _ = watch.attend(told::add);
        long held = window.submit(() -> hold(millis)).get();

        assertThat(millis(stall())).isCloseTo(held, within(SLACK_MILLIS));
    }

    @Test
    void unattendedItIsToldAsWell() throws Exception {
        watch.follow(told::add);
        long held = window.submit(() -> hold(400)).get();

        assertThat(millis(stall())).isCloseTo(held, within(SLACK_MILLIS));
    }

    @Test
    void itTellsTheLineOfOursAndWhatThatWaitedIn() throws Exception {
        var _ = watch.attend(told::add);
        window.submit(() -> hold(300)).get();
        Detail.Stall stall = stall();

        assertThat(requireNonNull(stall.line()).type()).isEqualTo(WindowWatchTest.class.getName());
        assertThat(stall.in()).isEqualTo("LockSupport.parkNanos");
    }

    @Test
    void aThreadThatRestsIsLookedAtAndHardlyAsked() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch looks = new CountDownLatch(40);
        try (WindowWatch another = watchOf(
                question -> {
                    asked.incrementAndGet();
                    window.execute(question);
                },
                looks)) {
            another.follow(told::add);
            window.submit(another::start).get();

            assertThat(looks.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(asked.get()).isLessThan(20);
        }
    }

    @Test
    void aStallAfterARestIsAsLongAsItWas() throws Exception {
        CountDownLatch looks = new CountDownLatch(10);
        try (WindowWatch another = watchOf(window, looks)) {
            another.follow(told::add);
            window.submit(another::start).get();
            looks.await();
            long held = window.submit(() -> hold(400)).get();

            assertThat(millis(stall())).isCloseTo(held, within(SLACK_MILLIS));
        }
    }

    @Test
    void whatIsShorterThanATenthOfASecondIsNone() throws Exception {
        var _ = watch.attend(told::add);
        window.submit(() -> hold(20)).get();
        answers();

        assertThat(told).allMatch(stall -> millis(stall) > 100); // a busy machine may make one of its own
    }

    @Test
    void itIsToldOnTheWindowsThreadBeforeWhatWasToBeDoneMeanwhile() throws Exception {
        Thread thread = window.submit(Thread::currentThread).get();
        BlockingQueue<String> trail = new LinkedBlockingQueue<>();
        var _ = watch.attend(
                _ -> trail.add("stalled on " + Thread.currentThread().threadId()));
        CountDownLatch holding = new CountDownLatch(1);
        window.execute(() -> {
            holding.countDown();
            hold(300);
            window.execute(() -> trail.add("later"));
        });
        holding.await();

        assertThat(trail.poll(20, TimeUnit.SECONDS)).isEqualTo("stalled on " + thread.threadId());
        assertThat(trail.poll(20, TimeUnit.SECONDS)).isEqualTo("later");
    }

    @Test
    void whoDoesNotListenAnyMoreIsNotTold() throws Exception {
        watch.attend(told::add).close();
        BlockingQueue<Detail.Stall> others = new LinkedBlockingQueue<>();
        var _ = watch.attend(others::add);
        window.submit(() -> hold(200)).get();

        assertThat(others.poll(20, TimeUnit.SECONDS)).isNotNull();
        assertThat(told).isEmpty();
    }

    @Test
    void aStallIsExpectedForAsLongAsSomebodyAskedForIt() {
        var first = watch.expect(told::add);
        var second = watch.expect(told::add);
        first.close();
        first.close();
        assertThat(watch.isExpected()).isTrue();
        second.close();
        assertThat(watch.isExpected()).isFalse();
    }

    @Test
    void whenItIsClosedNobodyIsToldAndItsThreadEnds() throws Exception {
        var _ = watch.attend(told::add);
        CountDownLatch go = new CountDownLatch(1);
        window.execute(() -> hold(go));
        Thread thread = Thread.getAllStackTraces().keySet().stream()
                .filter(each -> each.getName().equals("window watch"))
                .max((one, other) -> Long.compare(one.threadId(), other.threadId()))
                .orElseThrow();
        watch.close();
        thread.join(20_000);
        assertThat(thread.isAlive()).isFalse();
        go.countDown();
        answers();

        assertThat(told).isEmpty();
    }

    /// A watch of a thread that waits in a native method, as a toolkit's does, where it really waits for the executor.
    private static WindowWatch watchOf(Executor window, CountDownLatch looks) {
        StackTraceElement loop = new StackTraceElement("Toolkit", "loop", "Toolkit.java", -2);
        StackTraceElement handler = new StackTraceElement("Page", "clicked", "Page.java", 1);
        return new WindowWatch(window, thread -> {
            looks.countDown();
            boolean waits = Arrays.stream(thread.getStackTrace())
                    .anyMatch(frame -> frame.getClassName().equals(LinkedBlockingQueue.class.getName()));
            return waits ? new StackTraceElement[] {loop} : new StackTraceElement[] {handler, loop};
        });
    }

    /// Waits until the window's thread has done all it was given.
    private void answers() throws InterruptedException, ExecutionException {
        window.submit(() -> {}).get();
    }

    private Detail.Stall stall() throws InterruptedException {
        return requireNonNull(told.poll(20, TimeUnit.SECONDS), "no stall was told");
    }

    private static long millis(Detail.Stall stall) {
        return TimeUnit.NANOSECONDS.toMillis(stall.nanos());
    }

    /// Keeps the calling thread, whoever wakes it.
    ///
    /// @return for how many milliseconds it was kept, by this thread's own clock
    private static long hold(long millis) {
        long begin = System.nanoTime();
        long end = begin + TimeUnit.MILLISECONDS.toNanos(millis);
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    private static void hold(CountDownLatch until) {
        while (until.getCount() > 0) {
            LockSupport.parkNanos(1_000_000);
        }
    }
}
