package tandem.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.ui.timeline.Recorded.millis;

import java.util.List;
import org.junit.jupiter.api.Test;
import tandem.trace.Detail;
import tandem.trace.Detail.Served.Step;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.trace.Trace;
import tandem.ui.text.Language;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;

/// What is told of a place of the timeline.
class TellingTest {
    private final Recorded recorded = new Recorded();
    private final Lane lane = recorded.lane("spinner");

    @Test
    void aWaitIsToldWithItsLengthAndWhatFor() {
        recorded.append(lane, Kind.STARTED);
        recorded.pass(2);
        recorded.append(lane, Kind.BLOCKED, new Detail.Wait("sleep", millis(100)));
        recorded.pass(100);
        recorded.append(lane, Kind.RUNNING);
        recorded.pass(5);
        recorded.append(lane, Kind.CANCELLED);

        assertThat(told(1)).isEqualTo("spinner · running for 2.000 ms");
        assertThat(told(50)).isEqualTo("spinner · blocked for 100 ms · waits for sleep, 100 ms");
        assertThat(told(103)).isEqualTo("spinner · running for 5.000 ms");
        assertThat(told(107)).isEqualTo("spinner · cancelled");
        assertThat(told(900)).as("for good").isEqualTo("spinner · cancelled");
    }

    @Test
    void whoStartedItAndWhoWokeItIsTold() {
        Lane waker = recorded.lane("supervisor");
        recorded.append(lane, Kind.READY, new Detail.By(waker));
        recorded.pass(20);
        recorded.append(lane, Kind.SUSPENDED, new Detail.Wait("future", 0));
        recorded.append(lane, Kind.READY, new Detail.By(waker));
        recorded.pass(20);

        assertThat(told(10)).isEqualTo("spinner · ready for 20 ms · started by supervisor");
        assertThat(told(30)).isEqualTo("spinner · ready for 20 ms · woken by supervisor");
    }

    /// The client knows only that it waits; where its request is, the server says.
    @Test
    void whereTheRequestIsIsToldAsTheServerHasIt() {
        Lane server = recorded.lane(Lane.Sort.SERVER, "flag server");
        Trace trace = recorded.run().trace();
        recorded.append(lane, Kind.STARTED);
        trace.append(lane, Kind.ASKED, "br", Detail.NOTHING);
        recorded.append(lane, Kind.BLOCKED, new Detail.Wait("answer", 0));
        for (Step step : new Step[] {Step.ARRIVED, Step.ANSWERING, Step.ANSWERED}) {
            recorded.pass(10);
            trace.append(server, Kind.SERVED, "br", new Detail.Served(step, 200));
        }
        recorded.pass(10);

        assertThat(told(5)).endsWith(" · its request is on its way to the server");
        assertThat(told(15)).endsWith(" · the server has its request, and holds the answer back");
        assertThat(told(25)).endsWith(" · the server answers with 200");
        assertThat(told(35)).isEqualTo("spinner · blocked for 40 ms · waits for answer");
    }

    @Test
    void aVirtualThreadThatWaitsKeepsNoCarrier() {
        Lane virtual = recorded.lane(Lane.Sort.VIRTUAL_THREAD, "aside");
        recorded.append(virtual, Kind.BLOCKED, new Detail.Wait("sleep", 0));
        recorded.pass(20);

        assertThat(told(10)).startsWith("aside · blocked, its carrier thread free, for 20 ms");
    }

    @Test
    void nothingIsKnownBeforeALaneBeganOrAfterNow() {
        recorded.pass(10);
        recorded.append(lane, Kind.STARTED);
        recorded.pass(10);

        assertThat(told(5)).isEqualTo("spinner: nothing known at this time");
        assertThat(told(30)).isEqualTo("spinner: nothing known at this time");
    }

    @Test
    void aBandTellsHowManyDoWhat() {
        recorded.append(lane, Kind.STARTED);
        for (int i = 0; i < 99; i++) {
            recorded.append(recorded.lane("thread " + i), Kind.BLOCKED, new Detail.Wait("sleep", 0));
        }

        assertThat(told(0))
                .isEqualTo(
                        "running 1 · ready 0 · blocked 99 · suspended 0 · 100 lanes;" + " Enter or a click shows each");
    }

    @Test
    void whatDidNotFitIsCountedAndSaid() {
        recorded.append(lane, Kind.STARTED);
        TimelineModel model = new TimelineModel();
        model.follow(List.of(recorded.run()));
        assertThat(model.loss()).isEqualTo(Sentence.NONE);

        for (int i = 0; i < Trace.CAPACITY; i++) {
            recorded.append(lane, i % 2 == 0 ? Kind.READY : Kind.RUNNING);
        }
        model.look();
        assertThat(say(model.loss())).isEqualTo("2 events did not fit into the recording and are missing here");
    }

    private static String say(Sentence sentence) {
        return Texts.of(TimelineView.class, Language.ENGLISH).say(sentence);
    }

    private String told(long millis) {
        Row row = Rows.of(recorded.parts(), 220).rows().get(1);
        return say(Telling.of(row, millis(millis)));
    }
}
