package tandem.site;

import java.time.Duration;

/// A request that came from outside the application, to be shown: a student's own script, a browser, `curl`.
///
/// @param number from 1, in the order of arrival
/// @param at when it arrived, in nanoseconds of the server's clock
/// @param method `GET`, or whatever was sent; shortened
/// @param path what is asked for, as it was sent, with its query; shortened, control characters replaced
/// @param agent what the client calls itself (`User-Agent`); empty if it says nothing, else like `path`
/// @param status the status of the answer; [#WAITING] until there is one, [#CLOSED] where no whole answer was given
/// @param took from arrival to the end of the answer; zero while it waits
public record OutsideRequest(
        long number, long at, String method, String path, String agent, int status, Duration took) {

    /// The status of a request that waits for its answer.
    public static final int WAITING = 0;

    /// The status of a request that ended without a whole answer: the server closed the connection, or the client
    /// did.
    public static final int CLOSED = -1;

    OutsideRequest ended(int status, Duration took) {
        return new OutsideRequest(number, at, method, path, agent, status, took);
    }
}
