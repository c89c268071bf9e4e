package tandem.ui.gallery;

import org.jspecify.annotations.Nullable;
import tandem.ui.text.Sentence;

/// One flag of a gallery, as it stands.
///
/// @param code of the country, in lower case
/// @param by the lane that asked for it, or empty while nobody has
/// @param share of the body that is here, from 0 to 1
/// @param image the whole image, once it is here; compared by identity
/// @param reason what went wrong, or nothing
@SuppressWarnings(
        "ArrayRecordComponent") // the image is handed on, never changed, and the same array for the same answer
public record Tile(String code, TileState state, String by, double share, byte @Nullable [] image, Sentence reason) {
    static Tile queued(String code) {
        return new Tile(code, TileState.QUEUED, "", 0, null, Sentence.NONE);
    }

    Tile asked(String who) {
        return new Tile(code, TileState.ASKED, who, 0, null, Sentence.NONE);
    }

    Tile receiving(double received) {
        return new Tile(code, TileState.RECEIVING, by, received, null, Sentence.NONE);
    }

    Tile done(byte[] whole) {
        return new Tile(code, TileState.DONE, by, 1, whole, Sentence.NONE);
    }

    Tile ended(TileState end) {
        return failed(end, Sentence.NONE);
    }

    Tile failed(TileState end, Sentence why) {
        return new Tile(code, end, by, share, null, why);
    }
}
