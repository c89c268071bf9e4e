package tandem.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One flag of a gallery, as it stands. Moments are nanoseconds since the run began, or [Attempt#NEVER].
///
/// @param number its place in the order, from 1
/// @param code of the country, in lower case
/// @param by the lane that asked for it, or empty while nobody has
/// @param began when it was first asked for
/// @param ended when it came to its end
/// @param share of the body that is here, from 0 to 1
/// @param image the whole image, once it is here; compared by identity
/// @param attempts the requests for it, the last one last
/// @param reason what went wrong, or nothing
@SuppressWarnings(
        "ArrayRecordComponent") // the image is handed on, never changed, and the same array for the same answer
public record Tile(
        int number,
        String code,
        TileState state,
        String by,
        long began,
        long ended,
        double share,
        byte @Nullable [] image,
        List<Attempt> attempts,
        Reason reason) {
    static Tile queued(int number, String code) {
        return new Tile(
                number, code, TileState.QUEUED, "", Attempt.NEVER, Attempt.NEVER, 0, null, List.of(), Reason.NONE);
    }

    /// Somebody asks, for the first time or again.
    Tile asked(String who, Attempt attempt) {
        long first = began == Attempt.NEVER ? attempt.asked() : began;
        return new Tile(number, code, TileState.ASKED, who, first, ended, 0, null, with(attempt), Reason.NONE);
    }

    Tile receiving(Attempt attempt) {
        return new Tile(
                number, code, TileState.RECEIVING, by, began, ended, attempt.share(), null, with(attempt), reason);
    }

    /// More is known of one of its requests.
    Tile knowing(Attempt attempt) {
        return new Tile(number, code, state, by, began, ended, share, image, with(attempt), reason);
    }

    Tile done(long at, String who, byte[] whole) {
        String name = by.isEmpty() ? who : by;
        return new Tile(number, code, TileState.DONE, name, began, at, 1, whole, attempts, Reason.NONE);
    }

    Tile ended(TileState end, long at, Reason why) {
        return new Tile(number, code, end, by, began, at, share, null, attempts, why);
    }

    /// The last request for it, if there was one.
    public @Nullable Attempt last() {
        return attempts.isEmpty() ? null : attempts.getLast();
    }

    /// The request of this number, if there was one.
    @Nullable
    Attempt attempt(int wanted) {
        return attempts.stream()
                .filter(attempt -> attempt.number() == wanted)
                .findAny()
                .orElse(null);
    }

    private List<Attempt> with(Attempt attempt) {
        List<Attempt> now = new ArrayList<>(attempts);
        now.removeIf(before -> before.number() == attempt.number());
        now.add(attempt);
        now.sort((one, other) -> Integer.compare(one.number(), other.number()));
        return List.copyOf(now);
    }
}
