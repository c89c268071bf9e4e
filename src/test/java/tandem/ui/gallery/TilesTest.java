package tandem.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tandem.trace.Detail;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.trace.Replay;
import tandem.trace.Trace;
import tandem.ui.text.Sentence;

class TilesTest {
    private static final byte[] IMAGE = {1, 2, 3};

    private final Trace trace = new Trace(System::nanoTime);
    private final Lane run = trace.lane(Lane.Sort.RUN, "platform-threads", null);
    private final Lane thread = trace.lane(Lane.Sort.PLATFORM_THREAD, "thread 1", run);
    private final Replay<Tiles> replay = new Replay<>(trace, () -> new Tiles(List.of("br", "cn", "in")));

    @Test
    void allAreQueuedUntilSomebodyAsks() {
        assertThat(replay.now().all()).allMatch(tile -> tile.state() == TileState.QUEUED);
        about("cn", Kind.ASKED, Detail.NOTHING);
        assertThat(replay.now().all())
                .extracting(Tile::state)
                .containsExactly(TileState.QUEUED, TileState.ASKED, TileState.QUEUED);
        assertThat(tile("cn").by()).isEqualTo("thread 1");
        assertThat(replay.now().inFlight()).isEqualTo(1);
    }

    @Test
    void aBodyComesInParts() {
        about("br", Kind.ASKED, Detail.NOTHING);
        about("br", Kind.RECEIVING, new Detail.Part(200, 50, 200));
        assertThat(tile("br").state()).isEqualTo(TileState.RECEIVING);
        assertThat(tile("br").share()).isEqualTo(0.25);
        about("br", Kind.RESULT, new Detail.Answer(200, "image/png", IMAGE));
        assertThat(tile("br").state()).isEqualTo(TileState.DONE);
        assertThat(tile("br").image()).isSameAs(IMAGE);
        assertThat(tile("br").by()).isEqualTo("thread 1");
    }

    @Test
    void aBodyOfUnknownLengthShowsNoShare() {
        about("br", Kind.ASKED, Detail.NOTHING);
        about("br", Kind.RECEIVING, new Detail.Part(200, 50, -1));
        assertThat(tile("br").share()).isZero();
    }

    @Test
    void anErrorSaysItsReason() {
        List.of("br", "cn", "in").forEach(code -> about(code, Kind.ASKED, Detail.NOTHING));
        about("br", Kind.RECEIVING, new Detail.Part(503, 4, 4));
        assertThat(tile("br").state()).as("an error’s body is not received").isEqualTo(TileState.ASKED);
        about("br", Kind.RESULT, new Detail.Answer(503, "image/png", IMAGE));
        about("cn", Kind.RESULT, new Detail.Answer(404, "image/png", IMAGE));
        about("in", Kind.FAILED, new Detail.Failure(new IOException("cut short")));
        assertThat(tile("br").state()).isEqualTo(TileState.ERROR);
        assertThat(tile("br").reason()).isEqualTo(Sentence.of("tile.503"));
        assertThat(tile("br").image()).isNull();
        assertThat(tile("cn").state()).isEqualTo(TileState.NOT_FOUND);
        assertThat(tile("in").reason()).isEqualTo(Sentence.of("tile.failed", "cut short"));
    }

    @Test
    void whatFinishedWasCancelledAndNeverStartedAddsUp() {
        about("br", Kind.ASKED, Detail.NOTHING);
        about("cn", Kind.ASKED, Detail.NOTHING);
        about("br", Kind.RESULT, new Detail.Answer(200, "image/png", IMAGE));
        about("cn", Kind.CANCELLED, Detail.NOTHING);
        assertThat(tile("in").state()).isEqualTo(TileState.QUEUED);
        trace.append(thread, Kind.CANCELLED, Detail.NOTHING);
        assertThat(tile("in").state()).as("a thread’s end is not the run’s").isEqualTo(TileState.QUEUED);
        trace.append(run, Kind.CANCELLED, Detail.NOTHING);
        Tiles tiles = replay.now();
        assertThat(tiles.all())
                .extracting(Tile::state)
                .containsExactly(TileState.DONE, TileState.CANCELLED, TileState.NEVER_STARTED);
        assertThat(tiles.count(TileState.DONE, TileState.CANCELLED, TileState.NEVER_STARTED))
                .isEqualTo(3);
        assertThat(tiles.inFlight()).isZero();
        assertThat(tiles.peakInFlight()).isEqualTo(2);
    }

    @Test
    void whatIsNoFlagOfTheBoardIsNobodysTile() {
        about("xx", Kind.BEGAN, Detail.NOTHING);
        trace.append(thread, Kind.BEGAN, "slow work", Detail.NOTHING);
        assertThat(replay.now().count(TileState.QUEUED)).isEqualTo(3);
    }

    private void about(String code, Kind kind, Detail detail) {
        trace.append(thread, kind, "/visits/1/flags/" + code + "/" + code + ".png", detail);
    }

    private Tile tile(String code) {
        return replay.now().all().stream()
                .filter(tile -> tile.code().equals(code))
                .findAny()
                .orElseThrow();
    }
}
