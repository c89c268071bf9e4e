package tandem.site;

import java.io.IOException;
import java.time.Duration;
import tandem.time.Clock;

/// An answer whose body comes a byte at a time. It ends when it is whole, which takes minutes, or when the client
/// is gone, which the next byte finds out.
///
/// @param clock by which the bytes are spaced
record Dribble(Answer answer, Clock clock) implements Reply {

    private static final Duration AT_LEAST = Duration.ofMinutes(5);

    /// Thousands that dribble at the same time are not to keep the machine busy.
    private static final Duration PAUSE_AT_LEAST = Duration.ofMillis(250);

    @Override
    public void give(Caller caller) throws IOException, InterruptedException {
        byte[] body = answer.body();
        Duration share = AT_LEAST.dividedBy(body.length);
        Duration pause = share.compareTo(PAUSE_AT_LEAST) > 0 ? share : PAUSE_AT_LEAST;
        caller.take(answer.status(), answer.type(), body.length, out -> {
            for (byte b : body) {
                out.write(b);
                out.flush();
                clock.sleep(pause);
            }
        });
    }
}
