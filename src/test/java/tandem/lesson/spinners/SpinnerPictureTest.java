package tandem.lesson.spinners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.exhibit.prime.LargePrime;
import tandem.exhibit.spinners.Spinning;
import tandem.exhibit.spinners.Spinning.Stop;
import tandem.exhibit.spinners.Spinning.Work;
import tandem.run.Model;
import tandem.trace.Detail;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.trace.Replay;
import tandem.trace.Trace;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;

/// What the fold of a written trace makes of a pane of lesson 1.
class SpinnerPictureTest {
    private static final long MILLI = 1_000_000;

    private long now;
    private final Trace trace = new Trace(() -> now);
    private final Lane run = trace.lane(Lane.Sort.RUN, "platform-threads");
    private final Lane spinner = trace.lane(Lane.Sort.PLATFORM_THREAD, "spinner");
    private final Replay<SpinnerFold> replay = new Replay<>(trace, SpinnerFold::new);

    @Test
    void idleNothingIsKnown() {
        SpinnerPicture picture = paint(Model.PLATFORM_THREADS, Stop.FLAG);
        assertThat(picture.glyph()).isEmpty();
        assertThat(picture.message()).isEqualTo(Sentence.of("stage.idle"));
        assertThat(picture.drawn()).isEqualTo(Sentence.NONE);
        assertThat(picture.slow()).isEqualTo(Sentence.NONE);
        assertThat(picture.answer()).isEqualTo(Sentence.NONE);
    }

    @Test
    void runningTheLineAndTheSlowWorkSoFarAreShown() {
        begin();
        at(1290).write("/ thinking!", true);
        at(1299);
        SpinnerPicture picture = paint(Model.PLATFORM_THREADS, Stop.FLAG);
        assertThat(picture.glyph()).isEqualTo("/");
        assertThat(picture.message()).isEqualTo(Sentence.of("value", "thinking!"));
        assertThat(picture.object()).isEqualTo("Thread[#1,spinner]");
        assertThat(picture.drawn()).isEqualTo(Sentence.of("value", Amount.times(2)));
        assertThat(picture.slow()).as("cut off, never rounded up").isEqualTo(Sentence.of("slow.of", 1.2, 3.0));
        assertThat(picture.stopped()).isEqualTo(Sentence.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "PLATFORM_THREADS, FLAG, reason.flag",
        "VIRTUAL_THREADS, INTERRUPT, reason.interrupt",
        "EVENT_LOOP, FLAG, reason.cancel",
        "CALLBACKS, FLAG, reason.callback"
    })
    void doneItSaysHowLongStoppingTookAndWhy(Model model, Stop stop, String reason) {
        begin();
        at(3000).finishSlowWork();
        at(3064).write("", true);
        at(3065).write("Answer: 42", false);
        trace.append(run, Kind.RESULT, new Detail.Value("Answer: 42"));
        SpinnerPicture picture = paint(model, stop);
        Amount after = Amount.millis(Duration.ofMillis(64));
        assertThat(picture.answer()).isEqualTo(Sentence.of("value", "42"));
        assertThat(picture.message()).isEqualTo(Sentence.of("value", "Answer: 42"));
        assertThat(picture.stopped()).isEqualTo(Sentence.of("value", after));
        assertThat(picture.reason()).isEqualTo(Sentence.of(reason, after));
    }

    @Test
    void aSpinnerThatNeverGotItsTurnIsSaidToHaveNeverDrawn() {
        trace.append(run, Kind.STARTED, Detail.NOTHING);
        write("Answer: 42", false);
        trace.append(run, Kind.RESULT, new Detail.Value("Answer: 42"));
        assertThat(paint(Model.EVENT_LOOP, Stop.FLAG).reason()).isEqualTo(Sentence.of("reason.never-drawn"));
    }

    @Test
    void cancelledAndFailedAreTwoThings() {
        begin();
        write("", true);
        trace.append(run, Kind.FAILED, new Detail.Failure(new IllegalStateException("on purpose")));
        assertThat(paint(Model.EVENT_LOOP, Stop.FLAG).message())
                .isEqualTo(Sentence.of("stage.failed", "java.lang.IllegalStateException: on purpose"));
        Trace other = new Trace(() -> now);
        other.append(other.lane(Lane.Sort.RUN, "event-loop"), Kind.CANCELLED, Detail.NOTHING);
        SpinnerFold fold = new Replay<>(other, SpinnerFold::new).now();
        assertThat(painter(Model.EVENT_LOOP, Stop.FLAG).paint(fold, now).message())
                .isEqualTo(Sentence.of("stage.cancelled"));
    }

    /// Callbacks are called back no more: nobody wipes the line.
    @Test
    void whatHasEndedTurnsNoMore() {
        begin();
        trace.append(run, Kind.CANCELLED, Detail.NOTHING);
        SpinnerPicture picture = paint(Model.CALLBACKS, Stop.FLAG);
        assertThat(picture.message()).isEqualTo(Sentence.of("stage.cancelled"));
        assertThat(picture.glyph()).isEmpty();
    }

    private void begin() {
        trace.append(run, Kind.STARTED, Detail.NOTHING);
        trace.append(spinner, Kind.STARTED, Detail.NOTHING);
        write("spinner object: Thread[#1,spinner]", false);
        trace.append(run, Kind.BEGAN, Spinning.SLOW_WORK, Detail.NOTHING);
        write("| thinking!", true);
    }

    private SpinnerPictureTest at(long millis) {
        now = millis * MILLI;
        return this;
    }

    private void write(String text, boolean rewrites) {
        trace.append(spinner, Kind.WROTE, new Detail.Text(text, rewrites));
    }

    private void finishSlowWork() {
        trace.append(run, Kind.FINISHED, Spinning.SLOW_WORK, Detail.NOTHING);
    }

    private SpinnerPicture paint(Model model, Stop stop) {
        return painter(model, stop).paint(replay.now(), now);
    }

    private static SpinnerPainter painter(Model model, Stop stop) {
        return new SpinnerPainter(
                model, new Spinning(Work.WAITS, Duration.ofSeconds(3), Duration.ofMillis(100), stop, LargePrime.NONE));
    }
}
