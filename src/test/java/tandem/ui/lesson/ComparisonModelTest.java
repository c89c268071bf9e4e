package tandem.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import tandem.run.Model;
import tandem.run.Program;
import tandem.run.Run;
import tandem.run.RunState;
import tandem.run.Runs;
import tandem.time.Clock;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Kind;
import tandem.trace.Replay;
import tandem.ui.project.CopyAsProject;
import tandem.ui.text.Sentence;

/// The model under all lessons that compare, without a toolkit: the test's own thread is the window's.
class ComparisonModelTest {
    private static final ChoiceDial DIAL = ChoiceDial.ofModels("left", Model.PLATFORM_THREADS);

    private final DialValues dials = new DialValues(List.of(DIAL));
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<String> begun = new ArrayList<>();
    private final Pacing pacing = Pacing.even();
    private final Overheard watch = new Overheard();
    private final CountDownLatch forever = new CountDownLatch(1);

    @Test
    void inTurnTheTwoAlternateWhoBegins() throws InterruptedException {
        Two model = new Two(true, () -> 42);
        for (int i = 0; i < 3; i++) {
            model.start();
            work(model);
        }
        assertThat(begun).containsExactly("left", "right", "right", "left", "left", "right");
    }

    @Test
    void itSaysThatItRunsAndThenWhatHasBeenShown() throws InterruptedException {
        Two model = new Two(false, () -> 42);
        assertThat(model.running().get()).isFalse();
        assertThat(model.intro().get()).isEqualTo(Sentence.of("intro"));
        model.start();
        assertThat(model.running().get()).isTrue();
        assertThat(model.status().get()).isEqualTo(Sentence.of("status.running"));
        work(model);
        assertThat(model.status().get()).isEqualTo(Sentence.of("summary"));
        assertThat(model.looks).as("a last look after the end").isPositive();
    }

    @Test
    void anObstacleKeepsStartFromBeingPressedAndIsSaidUntilItIsGone() {
        Two model = new Two(false, () -> 42);
        assertThat(model.startable().get()).isTrue();
        model.obstacle = Sentence.of("no such country");
        dials.set(DIAL, Model.EVENT_LOOP.id());
        assertThat(model.startable().get()).isFalse();
        assertThat(model.status().get()).isEqualTo(Sentence.of("no such country"));
        model.obstacle = Sentence.NONE;
        dials.set(DIAL, Model.CALLBACKS.id());
        assertThat(model.startable().get()).isTrue();
        assertThat(model.status().get()).isEqualTo(Sentence.NONE);
    }

    @Test
    void aRefusalIsSaidAndNothingBeginsUntilThereIsNone() throws InterruptedException {
        Two model = new Two(false, () -> 42);
        model.refusal = Sentence.of("the disk is full");
        model.start();
        assertThat(model.running().get()).isFalse();
        assertThat(model.status().get()).isEqualTo(Sentence.of("the disk is full"));
        model.refusal = Sentence.NONE;
        model.start();
        work(model);
        assertThat(begun).containsExactlyInAnyOrder("left", "right");
    }

    @Test
    void cancelAndCloseEndWhatRuns() throws InterruptedException {
        for (boolean inTurn : List.of(false, true)) {
            Two model = new Two(inTurn, () -> {
                forever.await();
                return 42;
            });
            model.cancel();
            model.start();
            model.cancel();
            work(model);
            model.start();
            model.close();
            work(model);
            assertThat(model.status().get()).isEqualTo(Sentence.of("status.cancelled"));
        }
    }

    @Test
    void aRunThatFailsIsNotCalledCancelled() throws InterruptedException {
        Two model = new Two(false, () -> {
            throw new IOException("on purpose");
        });
        model.start();
        work(model);
        assertThat(model.status().get()).isEqualTo(Sentence.of("status.failed"));
    }

    @Test
    void aDialThatIsTurnedClearsTheLastRunButNotOneThatGoesOn() throws InterruptedException {
        Two model = new Two(false, () -> 42);
        int resets = model.resets;
        model.start();
        dials.set(DIAL, Model.CALLBACKS.id());
        assertThat(model.resets).isEqualTo(resets);
        assertThat(model.status().get()).isEqualTo(Sentence.of("status.running"));
        work(model);
        dials.set(DIAL, Model.ONE_BY_ONE.id());
        assertThat(model.resets).isEqualTo(resets + 1);
        assertThat(model.status().get()).isEqualTo(Sentence.NONE);
    }

    @Test
    void aStallOfTheWindowIsRecordedInEachRunThatGoesOn() throws InterruptedException {
        Detail.Stall stall = new Detail.Stall(250_000_000, null, "");
        Two model = new Two(false, () -> {
            forever.await();
            return 42;
        });
        model.start();
        watch.tell(stall);
        forever.countDown();
        work(model);

        assertThat(watch.isHeard()).as("when nothing runs nobody listens").isFalse();
        assertThat(model.runs().get())
                .hasSize(2)
                .allSatisfy(run -> assertThat(Runs.events(run.trace()))
                        .filteredOn(event -> event.kind() == Kind.STALLED)
                        .extracting(Event::detail)
                        .containsExactly(stall));
    }

    /// Does the window's work until the model runs no more.
    private void work(Two model) throws InterruptedException {
        while (model.running().get()) {
            Runnable next = window.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("work for the window").isNotNull();
            next.run();
        }
    }

    private final class Two extends ComparisonModel {
        private final boolean inTurn;
        private final Callable<?> work;
        private final List<Replay<RunState.Follower>> followed = new ArrayList<>();
        private int looks;
        private Sentence obstacle = Sentence.NONE;
        private Sentence refusal = Sentence.NONE;
        private int resets;

        Two(boolean inTurn, Callable<?> work) {
            super(new LessonContext(
                    dials,
                    new WindowAccess(window::add, _ -> Subscription.EMPTY, watch),
                    pacing,
                    new CodeShown(),
                    new CopyAsProject((_, _, _) -> Optional.empty(), window::add, _ -> {})));
            this.inTurn = inTurn;
            this.work = work;
            followDials();
        }

        @Override
        protected List<Run> prepare() {
            followed.clear();
            return List.of(run("left"), run("right"));
        }

        private Run run(String side) {
            Program program = new Program.OnThread(Model.ONE_BY_ONE, _ -> () -> {
                synchronized (begun) {
                    begun.add(side);
                }
                return work.call();
            });
            Run run = new Run(program, Clock.real(), window::add);
            followed.add(new Replay<>(run.trace(), RunState.Follower::new));
            return run;
        }

        @Override
        protected Sentence obstacle() {
            return obstacle;
        }

        @Override
        protected Sentence refusal() {
            return refusal;
        }

        @Override
        protected boolean inTurn() {
            return inTurn;
        }

        @Override
        protected void look() {
            looks++;
        }

        @Override
        protected void reset() {
            resets++;
        }

        @Override
        protected Sentence announce() {
            return Sentence.of("intro");
        }

        @Override
        protected List<RunState> states() {
            return followed.stream().map(replay -> replay.now().state()).toList();
        }

        @Override
        protected Sentence shown() {
            return Sentence.of("summary");
        }

        @Override
        protected ReadOnlyBooleanProperty ready() {
            return new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();
        }
    }
}
