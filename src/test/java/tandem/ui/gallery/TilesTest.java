package tandem.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tandem.trace.Detail;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.trace.Replay;
import tandem.trace.Trace;
import tandem.ui.text.Sentence;

class TilesTest {
    private static final byte[] IMAGE = {1, 2, 3};
    private static final List<String> CODES = List.of("br", "cn", "br");

    private final AtomicLong clock = new AtomicLong(1_000);
    private final Trace trace = new Trace(clock::get);
    private final Lane run = trace.lane(Lane.Sort.RUN, "platform-threads");
    private final Lane thread = trace.lane(Lane.Sort.PLATFORM_THREAD, "thread 1");
    private final Replay<Tiles> replay = new Replay<>(trace, () -> new Tiles(CODES));

    @AfterEach
    void theyAlwaysAddUp() {
        assertThat(replay.now().count(TileState.values())).isEqualTo(CODES.size());
        for (TileState state : TileState.values()) {
            assertThat(replay.now().count(state)).as("those that are %s", state).isEqualTo((int)
                    replay.now().all().stream()
                            .filter(tile -> tile.state() == state)
                            .count());
        }
    }

    @Test
    void allAreQueuedUntilSomebodyAsks() {
        assertThat(states()).containsOnly(TileState.QUEUED);
        start();
        at(5, "3.1", Kind.ASKED, Detail.NOTHING);
        assertThat(states()).containsExactly(TileState.QUEUED, TileState.QUEUED, TileState.ASKED);
        assertThat(tile(3).by()).isEqualTo("thread 1");
        assertThat(tile(3).began()).as("since the run began").isEqualTo(5);
        assertThat(replay.now().inFlight()).isEqualTo(1);
    }

    @Test
    void aBodyComesInPartsAndIsDoneWhenItIsShown() {
        start();
        at(5, "1.1", Kind.ASKED, Detail.NOTHING);
        at(7, "1.1", Kind.RECEIVING, new Detail.Part(200, 0, 200));
        at(8, "1.1", Kind.RECEIVING, new Detail.Part(200, 50, 200));
        assertThat(tile(1).state()).isEqualTo(TileState.RECEIVING);
        assertThat(tile(1).share()).isEqualTo(0.25);
        at(9, "1.1", Kind.RESULT, new Detail.Answer(200, "image/png", IMAGE));
        assertThat(tile(1).state()).as("nobody has said what it came to").isEqualTo(TileState.RECEIVING);
        assertThat(replay.now().inFlight()).isZero();
        at(11, "1", Kind.RESULT, new Detail.Picture(IMAGE));
        assertThat(tile(1).state()).isEqualTo(TileState.DONE);
        assertThat(tile(1).image()).isSameAs(IMAGE);
        assertThat(tile(1).ended()).isEqualTo(11);
        assertThat(tile(1).attempts())
                .containsExactly(new Attempt(1, 5, 7, 50, 200, 200, "image/png", 9, Attempt.End.ANSWERED, null));
    }

    @Test
    void aBodyOfUnknownLengthShowsNoShare() {
        start();
        at(1, "1.1", Kind.ASKED, Detail.NOTHING);
        at(2, "1.1", Kind.RECEIVING, new Detail.Part(200, 50, -1));
        assertThat(tile(1).share()).isZero();
    }

    @Test
    void anErrorsBodyIsNotReceived() {
        start();
        at(1, "1.1", Kind.ASKED, Detail.NOTHING);
        at(2, "1.1", Kind.RECEIVING, new Detail.Part(503, 4, 4));
        assertThat(tile(1).state()).isEqualTo(TileState.ASKED);
    }

    @Test
    void aFlagMayBeAskedForAgain() {
        start();
        answered(1, 1, 503);
        assertThat(tile(1).state()).isEqualTo(TileState.ASKED);
        answered(1, 2, 200);
        at(30, "1", Kind.RESULT, new Detail.Picture(IMAGE));
        assertThat(tile(1).state()).isEqualTo(TileState.DONE);
        assertThat(tile(1).attempts()).extracting(Attempt::number).containsExactly(1, 2);
        assertThat(tile(1).attempts()).extracting(Attempt::status).containsExactly(503, 200);
        assertThat(replay.now().peakInFlight()).isEqualTo(1);
    }

    @Test
    void whatIsAnswered404IsNotFoundAndAnythingElseAnError() {
        start();
        answered(1, 1, 404);
        answered(2, 1, 503);
        failed(1, new IOException("HTTP 404"));
        failed(2, new IOException("HTTP 503"));
        assertThat(states()).containsExactly(TileState.NOT_FOUND, TileState.ERROR, TileState.QUEUED);
        assertThat(tile(2).reason().brief()).isEqualTo(Sentence.of("reason.503", "503"));
        assertThat(tile(2).image()).isNull();
    }

    @Test
    void whatFinishedWasCancelledAndNeverStartedAddsUp() {
        start();
        answered(1, 1, 200);
        at(3, "1", Kind.RESULT, new Detail.Picture(IMAGE));
        at(4, "2.1", Kind.ASKED, Detail.NOTHING);
        at(5, "2.1", Kind.CANCELLED, Detail.NOTHING);
        trace.append(thread, Kind.CANCELLED, Detail.NOTHING);
        assertThat(states()).as("a thread’s end is not the run’s").contains(TileState.QUEUED);
        trace.append(run, Kind.CANCELLED, Detail.NOTHING);
        assertThat(states()).containsExactly(TileState.DONE, TileState.CANCELLED, TileState.NEVER_STARTED);
        assertThat(replay.now().inFlight()).isZero();
    }

    @Test
    void whatTheExhibitCallsFailedBecauseItWasCancelledIsCancelled() {
        start();
        at(4, "2.1", Kind.ASKED, Detail.NOTHING);
        failed(2, new CompletionException(new CancellationException()));
        assertThat(tile(2).state()).isEqualTo(TileState.CANCELLED);
    }

    @Test
    void whatNobodySpokeOfIsJudgedByItsLastRequestWhenTheRunEnds() {
        start();
        answered(1, 1, 503);
        at(4, "2.1", Kind.ASKED, Detail.NOTHING);
        at(5, "2.1", Kind.FAILED, new Detail.Failure(new IOException("no bytes", new EOFException())));
        trace.append(run, Kind.FAILED, new Detail.Failure(new IOException("HTTP 503")));
        assertThat(states()).containsExactly(TileState.ERROR, TileState.ERROR, TileState.NEVER_STARTED);
        assertThat(tile(1).reason().number()).isEqualTo("503");
        assertThat(tile(2).reason()).isEqualTo(Reason.of("closed"));
    }

    @Test
    void whatHasEndedStaysAsItIs() {
        start();
        answered(1, 1, 200);
        at(3, "1", Kind.RESULT, new Detail.Picture(IMAGE));
        failed(1, new IOException("too late"));
        at(9, "1.1", Kind.RECEIVING, new Detail.Part(200, 3, 3));
        assertThat(tile(1).state()).isEqualTo(TileState.DONE);
        assertThat(tile(1).ended()).isEqualTo(3);
    }

    @Test
    void whatIsNoFlagOfTheOrderIsNobodysTile() {
        start();
        List.of("4.1", "0", "x.1", "1.", "/flags/br.png", "slow work", "99999999999", "-1")
                .forEach(subject -> at(1, subject, Kind.ASKED, Detail.NOTHING));
        assertThat(states()).containsOnly(TileState.QUEUED);
        assertThat(replay.now().peakInFlight()).isZero();
    }

    private void start() {
        trace.append(run, Kind.STARTED, Detail.NOTHING);
    }

    private void answered(int flag, int attempt, int status) {
        String subject = flag + "." + attempt;
        at(1, subject, Kind.ASKED, Detail.NOTHING);
        at(2, subject, Kind.RECEIVING, new Detail.Part(status, 3, 3));
        at(2, subject, Kind.RESULT, new Detail.Answer(status, "image/png", IMAGE));
    }

    private void failed(int flag, Throwable why) {
        at(4, Integer.toString(flag), Kind.FAILED, new Detail.Failure(why));
    }

    /// Something happens, so many nanoseconds after the run began.
    private void at(long nanos, String subject, Kind kind, Detail detail) {
        clock.set(1_000 + nanos);
        trace.append(thread, kind, subject, detail);
    }

    private Tile tile(int number) {
        return replay.now().get(number - 1);
    }

    private List<TileState> states() {
        return replay.now().all().stream().map(Tile::state).toList();
    }
}
