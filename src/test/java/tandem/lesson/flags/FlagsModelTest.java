package tandem.lesson.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.lesson.Desk;
import tandem.run.Model;
import tandem.run.Run;
import tandem.run.Runs;
import tandem.site.Dials;
import tandem.site.FlagServer;
import tandem.site.Flags;
import tandem.site.ImageFormat;
import tandem.site.Site;
import tandem.site.SiteEvent;
import tandem.site.SiteListener;
import tandem.time.Clock;
import tandem.trace.Detail.Served;
import tandem.trace.Detail.Served.Step;
import tandem.trace.Event;
import tandem.trace.Kind;
import tandem.ui.gallery.TileState;
import tandem.ui.gallery.Tiles;
import tandem.ui.lesson.DialValues;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;

class FlagsModelTest {
    private static final Descriptors PLENTY = new Descriptors(OptionalLong.of(20_000), 100);

    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private final DialValues dials = new DialValues(FlagsDials.ALL);
    private final Site site = new Site(Clock.real());
    private FlagsModel model;

    @BeforeEach
    void open() {
        dials.set(FlagsDials.DELAY, 20);
        model = new FlagsModel(desk.context(dials), Clock.real(), site, PLENTY);
    }

    @AfterEach
    void close() {
        model.close();
        site.close();
    }

    @Test
    void bothSidesFetchTheSameTwenty() throws InterruptedException {
        desk.run(model);

        assertThat(model.status().get().key()).isEqualTo("status.done");
        for (FlagsPane pane : List.of(model.left(), model.right())) {
            assertThat(pane.fold().tiles().count(TileState.DONE)).isEqualTo(20);
            assertThat(pane.picture().get().done()).isEqualTo(Sentence.of("value", Amount.count(20)));
            assertThat(pane.picture().get().shares().done()).isEqualTo(1);
            assertThat(pane.fold().elapsed(0))
                    .as("no shorter than the best possible")
                    .isGreaterThanOrEqualTo(80_000_000);
        }
    }

    @Test
    void theServersOwnAccountOfARequestStandsBesideTheClients() throws InterruptedException {
        desk.run(model);

        for (Run run : model.runs().get()) {
            List<Event> first = Runs.events(run.trace()).stream()
                    .filter(event -> "1.1".equals(event.subject()))
                    .toList();
            assertThat(first)
                    .filteredOn(event -> event.kind() == Kind.SERVED)
                    .extracting(Event::detail)
                    .contains(new Served(Step.ARRIVED, 0), new Served(Step.ANSWERING, 200));
            assertThat(first.getFirst().kind()).isEqualTo(Kind.ASKED);
            assertThat(first).extracting(Event::kind).containsSubsequence(Kind.ASKED, Kind.SERVED, Kind.RESULT);
        }
    }

    @Test
    void inTurnWithErrorsBothMeetTheSame() throws InterruptedException {
        dials.set(FlagsDials.ORDER, FlagsDials.IN_TURN);
        dials.set(FlagsDials.ERRORS, 40);
        dials.set(FlagsDials.LEFT, Model.CALLBACKS.id());
        desk.run(model);

        int errors = model.left().fold().tiles().count(TileState.ERROR);
        assertThat(errors).isBetween(1, 19);
        assertThat(model.right().fold().tiles().count(TileState.ERROR)).isEqualTo(errors);
        assertThat(model.left().fold().tiles().count(TileState.DONE)).isEqualTo(20 - errors);
    }

    @Test
    void cancelledThePartsAddUpToWhatWasAsked() throws InterruptedException {
        dials.set(FlagsDials.DELAY, 300);
        desk.until(model, model.startable()::get);
        model.start();
        desk.until(model, () -> model.right().fold().tiles().count(TileState.DONE) > 0);
        model.cancel();
        desk.until(model, () -> !model.running().get());

        assertThat(model.status().get()).isEqualTo(Sentence.of("status.cancelled"));
        for (FlagsPane pane : List.of(model.left(), model.right())) {
            Tiles tiles = pane.fold().tiles();
            assertThat(tiles.count(TileState.NEVER_STARTED)).isPositive();
            assertThat(tiles.count(TileState.DONE, TileState.CANCELLED, TileState.NEVER_STARTED))
                    .isEqualTo(20);
            assertThat(tiles.inFlight()).isZero();
        }
    }

    @Test
    void aModelsFirstRunIsMarkedAndTheClientsHelpersAreCounted() throws InterruptedException {
        desk.run(model);
        assertThat(model.left().picture().get().caption()).isEqualTo(Sentence.of("caption.first", 2));
        desk.run(model);
        assertThat(model.left().picture().get().caption()).isEqualTo(Sentence.of("caption.helpers", 2));
        dials.set(FlagsDials.RIGHT, Model.VIRTUAL_THREADS.id());
        desk.run(model);
        assertThat(model.left().picture().get().caption().key()).isEqualTo("caption.helpers");
        assertThat(model.right().picture().get().caption().key()).isEqualTo("caption.first");
    }

    @Test
    void whatIsNoCountryIsRefusedBeforeStart() throws InterruptedException {
        desk.until(model, model.startable()::get);
        dials.set(FlagsDials.WHAT, Wanted.TYPED);
        dials.set(FlagsDials.CODES, "br xx");
        assertThat(model.startable().get()).isFalse();
        assertThat(model.status().get()).isEqualTo(Sentence.of("wanted.no-country", "XX"));
        dials.set(FlagsDials.CODES, "br US br");
        desk.run(model);
        assertThat(model.left().fold().tiles().all()).hasSize(3);
        assertThat(model.left().fold().tiles().count(TileState.DONE)).isEqualTo(3);
    }

    @Test
    void eachModelSavesInAFolderOfItsOwnAndAgainIsNoHarm() throws IOException, InterruptedException {
        dials.set(FlagsDials.FOLDER, folder.toString());
        for (int i = 0; i < 2; i++) {
            desk.run(model);
            for (Model each : List.of(Model.PLATFORM_THREADS, Model.EVENT_LOOP)) {
                try (Stream<Path> saved = Files.list(folder.resolve(each.id()))) {
                    assertThat(saved).hasSize(20);
                }
                assertThat(Files.readAllBytes(folder.resolve(each.id()).resolve("br.png")))
                        .isEqualTo(Flags.bytes("br", ImageFormat.PNG));
            }
            assertThat(model.right().fold().tiles().count(TileState.DONE)).isEqualTo(20);
        }
    }

    @Test
    void aFolderThatIsNotThereIsRefusedAtStart() throws InterruptedException {
        desk.until(model, model.startable()::get);
        Path gone = folder.resolve("gone").resolve("further");
        dials.set(FlagsDials.FOLDER, gone.toString());
        assertThat(model.status().get()).isEqualTo(Sentence.of("folder.gone", gone));
        model.start();
        assertThat(model.running().get()).isFalse();
        assertThat(model.status().get()).isEqualTo(Sentence.of("folder.gone", gone));
    }

    @Test
    void aFileInTheWayIsKeptAndItsTileSaysSo() throws IOException, InterruptedException {
        Path taken =
                Files.createDirectories(folder.resolve(Model.EVENT_LOOP.id())).resolve("br.png");
        Files.writeString(taken, "mine");
        dials.set(FlagsDials.FOLDER, folder.toString());
        desk.run(model);

        assertThat(Files.readString(taken)).isEqualTo("mine");
        assertThat(model.right().fold().tiles().count(TileState.ERROR)).isEqualTo(1);
        assertThat(model.right().fold().tiles().count(TileState.DONE)).isEqualTo(19);
        assertThat(model.left().fold().tiles().count(TileState.DONE)).isEqualTo(20);
    }

    @Test
    void anotherServerIsAskedByAtMostSixAtOnceAndMarked() throws IOException, InterruptedException {
        AtomicInteger under = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        SiteListener watch = event -> {
            if (event instanceof SiteEvent.Arrived) {
                most.accumulateAndGet(under.incrementAndGet(), Math::max);
            } else if (event instanceof SiteEvent.Answering) {
                under.decrementAndGet();
            }
        };
        try (FlagServer other = FlagServer.start(Clock.real(), watch)) {
            other.front().dials(new Dials(Duration.ofMillis(50), Duration.ZERO, 0, 1));
            dials.set(FlagsDials.AT_ONCE, 200);
            dials.set(FlagsDials.SERVER, other.front().base() + "/{cc}/{cc}.gif");
            desk.run(model);
        }
        assertThat(most).hasValueBetween(2, 6);
        assertThat(model.left().fold().tiles().count(TileState.DONE)).isEqualTo(20);
        assertThat(model.right().fold().tiles().count(TileState.DONE)).isEqualTo(20);
        assertThat(model.left().picture().get().foreign().key()).isEqualTo("foreign");
        assertThat(model.left().picture().get().best()).isEqualTo(Sentence.NONE);
    }

    @Test
    void aSiteThatIsClosedIsSaidInWordsAndNothingStarts() throws InterruptedException {
        Site closed = new Site(Clock.real());
        closed.close();
        FlagsModel without = new FlagsModel(desk.context(dials), Clock.real(), closed, PLENTY);
        desk.until(without, () -> without.status().get().key().equals("notice.no-server"));

        assertThat(without.startable().get()).isFalse();
        without.close();
    }
}
