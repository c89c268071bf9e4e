package tandem.lesson.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.lesson.Desk;
import tandem.run.Outcome;
import tandem.run.RunState;
import tandem.site.Site;
import tandem.time.Clock;
import tandem.ui.lesson.DialValues;
import tandem.ui.text.Sentence;

class FreezeModelTest {
    private static final long ALL_FIVE = TimeUnit.MILLISECONDS.toNanos(5 * 100);

    private final Desk desk = new Desk();
    private final DialValues dials = new DialValues(FreezeDials.ALL);
    private final Site site = new Site(Clock.real());
    private FreezeModel model;

    @BeforeEach
    void open() throws InterruptedException {
        dials.set(FreezeDials.DELAY, 100);
        model = new FreezeModel(desk.context(dials), Clock.real(), site);
        desk.until(model, model.startable()::get);
        desk.watch().start(); // on the thread that does the work here
    }

    @AfterEach
    void close() {
        desk.watch().close();
        model.close();
        site.close();
    }

    @Test
    void blockingHoldsTheThreadThatDoesTheWindowsWork() throws InterruptedException {
        desk.run(model);

        assertThat(gap(model.blocking())).isGreaterThan(ALL_FIVE * 9 / 10);
        assertThat(model.explanation().get().key()).isEqualTo("because.network");
        assertThat(model.stoodStill().get()).isNotEqualTo(Sentence.of("unknown"));
        assertThat(model.cost().get().key()).isEqualTo("cost");
    }

    @ParameterizedTest
    @CsvSource({"async", "threads"})
    void nonblockingDoesNotAndTheOtherPaneKeepsItsResult(String how) throws InterruptedException {
        dials.set(FreezeDials.HOW, how);
        desk.run(model);
        dials.set(FreezeDials.WAY, "nonblocking");
        long held = gap(model.blocking());
        desk.run(model);

        assertThat(gap(model.blocking())).isEqualTo(held);
        assertThat(gap(model.nonblocking())).isLessThan(held);
        assertThat(said()).startsWith("status.both");
    }

    @Test
    void anotherDelayIsAnotherExperiment() throws InterruptedException {
        desk.run(model);
        dials.set(FreezeDials.DELAY, 200);

        assertThat(gap(model.blocking())).isZero();
        assertThat(model.stoodStill().get()).isEqualTo(Sentence.of("unknown"));
        assertThat(model.cost().get()).isEqualTo(Sentence.NONE);
        assertThat(model.explanation().get()).isEqualTo(Sentence.of("explain.before"));
    }

    /// How the window is kept free is nothing to the pane that does not keep it free.
    @Test
    void anotherWayToBeFreeLeavesTheBlockingPaneItsResult() throws InterruptedException {
        desk.run(model);
        dials.set(FreezeDials.WAY, "nonblocking");
        desk.run(model);
        long held = gap(model.blocking());
        dials.set(FreezeDials.HOW, FreezeDials.THREADS);

        assertThat(gap(model.blocking())).isEqualTo(held);
        assertThat(model.nonblocking().fold().state()).isInstanceOf(RunState.Idle.class);
        assertThat(model.explanation().get().key()).isEqualTo("explain.before");
    }

    /// What is compared is always the same work.
    @Test
    void aDialTurnedDuringARunMakesTheNextOneAnotherExperiment() throws InterruptedException {
        desk.run(model);
        dials.set(FreezeDials.WAY, "nonblocking");
        model.start();
        desk.until(model, () -> gap(model.nonblocking()) > 0);
        dials.set(FreezeDials.DELAY, 200);
        desk.until(model, () -> !model.running().get());
        desk.run(model);

        assertThat(model.blocking().fold().state()).isInstanceOf(RunState.Idle.class);
        assertThat(model.explanation().get().key()).isEqualTo("status.nonblocking");
    }

    @Test
    void cancelledBeforeItHeldTheThreadItHasNotStoodStill() throws InterruptedException {
        model.start();
        model.cancel();
        desk.until(model, () -> !model.running().get());

        assertThat(model.stoodStill().get()).isEqualTo(Sentence.of("unknown"));
        assertThat(model.explanation().get().key()).isEqualTo("status.cancelled");
    }

    @ParameterizedTest
    @CsvSource({
        "blocking, answers, intro.blocking",
        "blocking, hangs, intro.blocking.hangs",
        "blocking, refuses, intro.blocking.refuses",
        "nonblocking, answers, intro.nonblocking",
        "nonblocking, hangs, intro.nonblocking.hangs",
        "nonblocking, refuses, intro.nonblocking.refuses"
    })
    void whatWillHappenIsSaidBefore(String way, String server, String intro) {
        dials.set(FreezeDials.WAY, way);
        dials.set(FreezeDials.SERVER, server);

        assertThat(model.intro().get().key()).isEqualTo(intro);
    }

    @ParameterizedTest
    @CsvSource({"blocking, async", "nonblocking, async", "nonblocking, threads"})
    void aRefusedConnectionFailsTheRunAtItsFirstFlag(String way, String how) throws InterruptedException {
        dials.set(FreezeDials.WAY, way);
        dials.set(FreezeDials.HOW, how);
        dials.set(FreezeDials.SERVER, "refuses");
        desk.run(model);
        FreezePane pane = way.equals("blocking") ? model.blocking() : model.nonblocking();

        assertThat(pane.fold().state())
                .isInstanceOfSatisfying(
                        RunState.Ended.class, end -> assertThat(end.outcome()).isInstanceOf(Outcome.Failed.class));
        assertThat(pane.board().tiles().all())
                .extracting(tile -> tile.state().name())
                .containsExactly("ERROR", "NEVER_STARTED", "NEVER_STARTED", "NEVER_STARTED", "NEVER_STARTED");
        assertThat(model.explanation().get().key()).isEqualTo("status.failed");
    }

    /// One thread that blocks can do only one after the other.
    @Test
    void allAtOnceIsForWhoDoesNotBlock() throws InterruptedException {
        dials.set(FreezeDials.PACE, FreezeDials.AT_ONCE);
        assertThat(dials.idle().get()).isEqualTo(Set.of(FreezeDials.PACE));
        desk.run(model);
        dials.set(FreezeDials.WAY, "nonblocking");
        assertThat(dials.idle().get()).isEmpty();
        desk.run(model);

        assertThat(model.blocking().fold().elapsed(0)).isGreaterThan(ALL_FIVE);
        assertThat(model.nonblocking().fold().elapsed(0)).isLessThan(ALL_FIVE);
        assertThat(model.nonblocking().fold().tiles().peakInFlight()).isEqualTo(5);
        assertThat(said()).isEqualTo("status.both-at-once");
    }

    @Test
    void nothingThatComputesIsStartedBeforeItIsKnownHowFastThisMachineIs() throws InterruptedException {
        dials.set(FreezeDials.WHAT, "computation");
        assertThat(model.startable().get()).isFalse();
        desk.run(model);

        assertThat(model.explanation().get().key()).isEqualTo("because.computation");
        assertThat(gap(model.blocking())).isGreaterThan(ALL_FIVE / 2);
    }

    @Test
    void clicksAreCountedAndStartNothing() {
        model.click();
        model.click();

        assertThat(model.clicks().get()).isEqualTo(2);
        assertThat(model.running().get()).isFalse();
    }

    /// What is said first when both have run.
    private String said() {
        return ((Sentence) model.explanation().get().arguments().getFirst()).key();
    }

    private static long gap(FreezePane pane) {
        return pane.fold().window().longestGap();
    }
}
