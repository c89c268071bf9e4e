package tandem.ui.gallery;

import org.jspecify.annotations.Nullable;

/// One request for a flag and what came of it. Moments are nanoseconds since the run began, or [#NEVER].
///
/// @param number counts from 1
/// @param head when the head of the answer came, and with it the first byte
/// @param received bytes of the body
/// @param expected bytes of the body by the head's word, or [#NEVER] where it says none
/// @param status of the answer, or 0 while there is none
/// @param type the media type by the head's word, or ""
/// @param cause why it failed, where it did
public record Attempt(
        int number,
        long asked,
        long head,
        long received,
        long expected,
        int status,
        String type,
        long ended,
        End end,
        @Nullable Throwable cause) {
    /// In the place of a moment that has not come, or of a length that nobody said.
    public static final long NEVER = -1;

    /// How a request ended.
    public enum End {
        OPEN,
        ANSWERED,
        FAILED,
        CANCELLED
    }

    static Attempt asked(int number, long at) {
        return new Attempt(number, at, NEVER, 0, NEVER, 0, "", NEVER, End.OPEN, null);
    }

    Attempt received(long at, int answer, long bytes, long inAll) {
        return new Attempt(number, asked, headed() ? head : at, bytes, inAll, answer, type, ended, end, cause);
    }

    Attempt answered(long at, int answer, String mediaType) {
        return new Attempt(
                number, asked, headed() ? head : at, received, expected, answer, mediaType, at, End.ANSWERED, null);
    }

    Attempt failed(long at, Throwable why) {
        return new Attempt(number, asked, head, received, expected, status, type, at, End.FAILED, why);
    }

    Attempt cancelled(long at) {
        return new Attempt(number, asked, head, received, expected, status, type, at, End.CANCELLED, null);
    }

    /// Whether nothing more is to come of it.
    public boolean over() {
        return end != End.OPEN;
    }

    /// Whether an answer has begun to come.
    public boolean headed() {
        return head != NEVER;
    }

    /// How much of the body is here, from 0 to 1; 0 where nobody said how much it will be.
    public double share() {
        return expected <= 0 ? 0 : Math.min(1, (double) received / expected);
    }
}
