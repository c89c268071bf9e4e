package tandem.lesson.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tandem.exhibit.freeze.Slow;
import tandem.lesson.freeze.Experiment.Server;
import tandem.lesson.freeze.Experiment.Way;
import tandem.trace.CodeLine;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.ui.text.Sentence;

/// What runs have shown, in words. Times are in milliseconds here.
class FindingsTest {
    private static final Lane RUN = new Lane(0, Lane.Sort.RUN, "window");
    private static final Lane WINDOW = new Lane(1, Lane.Sort.WINDOW, "window");
    private static final Experiment AT_ONCE =
            new Experiment(Way.ASYNC, Slow.What.NETWORK, Duration.ofMillis(100), Server.ANSWERS, true);
    private static final Experiment IN_TURN =
            new Experiment(Way.ASYNC, Slow.What.NETWORK, Duration.ofMillis(100), Server.ANSWERS, false);
    private static final Experiment COMPUTED =
            new Experiment(Way.THREADS, Slow.What.COMPUTATION, Duration.ofMillis(100), Server.ANSWERS, true);

    @Test
    void timesThatDifferByATwentiethAreTheSame() {
        assertThat(compared(done(1000), done(1040), IN_TURN)).startsWith("status.both", "holders.one");
        assertThat(compared(done(1000), done(1100), IN_TURN)).startsWith("status.both-differ", "holders.one");
    }

    @Test
    void whyAllAtOnceIsFasterDependsOnWhatTakesTheTime() {
        assertThat(compared(done(1000), done(250), AT_ONCE)).startsWith("status.both-at-once");
        assertThat(compared(done(1000), done(500), COMPUTED)).startsWith("status.both-computed-at-once");
    }

    /// It is not asserted but measured.
    @Test
    void aWindowThatStoodStillAllTheSameIsNotSaidToHaveGoneOn() {
        FreezeFold stalled = fold(
                at(0, RUN, Kind.STARTED, Detail.NOTHING),
                at(900, WINDOW, Kind.STALLED, new Detail.Stall(nanos(400), null, "")),
                at(1000, RUN, Kind.RESULT, new Detail.Value("5")));

        assertThat(compared(done(1000), stalled, IN_TURN)).startsWith("status.both", "holders.both");
    }

    @Test
    void theLineThatHeldTheThreadIsNamedAndWhatItWasIn() {
        CodeLine line = new CodeLine("tandem.exhibit.freeze.BlockingFetch", "BlockingFetch.java", 21);

        assertThat(held(new Detail.Stall(nanos(400), line, "HttpClient.send")).key())
                .isEqualTo("stall.in");
        assertThat(held(new Detail.Stall(nanos(400), line, "")).key()).isEqualTo("stall.at");
        assertThat(held(new Detail.Stall(nanos(400), null, "Unsafe.park")).key())
                .isEqualTo("stall.elsewhere");
        assertThat(held(new Detail.Stall(nanos(400), null, ""))).isEqualTo(Sentence.NONE);
    }

    private static Sentence held(Detail.Stall stall) {
        Sentence cost =
                Findings.cost(fold(at(0, RUN, Kind.STARTED, Detail.NOTHING), at(900, WINDOW, Kind.STALLED, stall)));
        return (Sentence) cost.arguments().getLast();
    }

    private static List<String> compared(FreezeFold blocking, FreezeFold nonblocking, Experiment experiment) {
        return Findings.compared(blocking, nonblocking, experiment).arguments().stream()
                .map(part -> ((Sentence) part).key())
                .toList();
    }

    private static FreezeFold done(long millis) {
        return fold(at(0, RUN, Kind.STARTED, Detail.NOTHING), at(millis, RUN, Kind.RESULT, new Detail.Value("5")));
    }

    private static FreezeFold fold(Event... events) {
        FreezeFold fold = new FreezeFold();
        List.of(events).forEach(fold::accept);
        return fold;
    }

    private static Event at(long millis, Lane lane, Kind kind, Detail detail) {
        return new Event(nanos(millis), lane, kind, null, detail);
    }

    private static long nanos(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
