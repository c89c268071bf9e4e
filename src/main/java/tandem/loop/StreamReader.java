package tandem.loop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// The bytes that come in by a connection, to be read by one task at a time: asyncio's `StreamReader`. All
/// that reads is a coroutine: `await(reader::readLine)`.
///
/// Bytes are received whether somebody reads or not, until twice the limit is here; then the peer has to
/// wait. A read that is cancelled takes nothing out, but for [#readAll], which loses what it had. Every
/// read throws
/// - [IllegalStateException] if it would have to wait while another task does, or is called on a thread that
///   isn't the loop's;
/// - the connection's [IOException] once that is lost, such as "Connection reset", whatever was left to be
///   read.
public final class StreamReader {

    /// The limit unless another one is given: 64 KiB.
    public static final int DEFAULT_LIMIT = 64 * 1024;

    private static final byte[] NEWLINE = {'\n'};

    private final EventLoop loop;
    private final String subject;
    private final int limit;
    private final Source source;
    private final ByteQueue received = new ByteQueue();
    private @Nullable Place waiting;
    private @Nullable IOException failure;
    private boolean paused;
    private boolean ended;

    /// @param name of the connection, for whoever is told what a task waits for
    /// @param limit of a line, in bytes without the separator
    StreamReader(EventLoop loop, String name, int limit, Source source) {
        checkLimit(limit);
        this.loop = loop;
        this.subject = "read " + name;
        this.limit = limit;
        this.source = source;
    }

    static void checkLimit(int limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException("the limit must be above 0: " + limit);
        }
    }

    /// Waits until at least one byte is here, and takes out what is, up to `atMost` bytes.
    ///
    /// @return nothing at the end of the stream, or if `atMost` is 0
    public byte[] read(int atMost) throws IOException {
        begin(atMost);
        while (atMost > 0 && received.isEmpty() && !ended) {
            awaitMore("read");
        }
        return take(Math.min(atMost, received.size()));
    }

    /// Waits for the end of the stream and returns all that came before it, however much.
    public byte[] readAll() throws IOException {
        var all = new ByteArrayOutputStream();
        while (true) {
            byte[] some = read(limit);
            if (some.length == 0) {
                return all.toByteArray();
            }
            all.write(some, 0, some.length);
        }
    }

    /// Waits for `count` bytes and takes them out. `count` may be above the limit.
    ///
    /// @throws IncompleteReadException if the stream ends before, with what came
    public byte[] readExactly(int count) throws IOException {
        begin(count);
        while (received.size() < count) {
            if (ended) {
                throw new IncompleteReadException(received.take(received.size()), count);
            }
            awaitMore("readExactly");
        }
        return take(count);
    }

    /// Waits for a line and takes it out with its `\n`; at the end of the stream what is left, or nothing.
    ///
    /// @throws LimitOverrunException if the line is longer than the limit. What is here of it is dropped: all
    ///     of it if its end is here, else all that was received; the rest then comes as a line of its own
    public byte[] readLine() throws IOException {
        try {
            return readUntil(NEWLINE);
        } catch (IncompleteReadException end) {
            return end.partial();
        } catch (LimitOverrunException tooLong) {
            int end = tooLong.consumed();
            received.drop(received.hasAt(end, NEWLINE) ? end + NEWLINE.length : received.size());
            resumeIfRead();
            throw tooLong;
        }
    }

    /// Waits for `separator` and takes out what comes up to its end.
    ///
    /// @throws IncompleteReadException if the stream ends before, with what came
    /// @throws LimitOverrunException if there are more bytes before the separator than the limit; all of them
    ///     stay
    public byte[] readUntil(byte[] separator) throws IOException {
        if (separator.length == 0) {
            throw new IllegalArgumentException("the separator must have a byte at least");
        }
        begin(0);
        int searched = 0;
        while (true) {
            int found = received.indexOf(separator, searched);
            if (found > limit) {
                throw new LimitOverrunException("the separator is here, but beyond the limit of " + limit, found);
            } else if (found >= 0) {
                return take(found + separator.length);
            }
            searched = Math.max(searched, received.size() + 1 - separator.length);
            if (searched > limit) {
                throw new LimitOverrunException("no separator up to the limit of " + limit, searched);
            } else if (ended) {
                throw new IncompleteReadException(received.take(received.size()), -1);
            }
            long dropped = received.dropped();
            awaitMore("readUntil");
            searched = received.dropped() == dropped ? searched : 0;
        }
    }

    /// Whether the stream has ended and all of it has been read.
    public boolean atEnd() {
        return ended && received.isEmpty();
    }

    private void begin(int count) throws IOException {
        loop.relay.requireHere();
        if (count < 0) {
            throw new IllegalArgumentException("less than no bytes: " + count);
        }
        throwFailure();
    }

    void throwFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    private byte[] take(int count) {
        byte[] taken = received.take(count);
        resumeIfRead();
        return taken;
    }

    private void resumeIfRead() {
        if (paused && received.size() <= limit) {
            resume();
        }
    }

    private void resume() {
        paused = false;
        source.resumeReading();
    }

    /// Lets the calling task wait for bytes, or the end. Whoever needs more than twice the limit gets more.
    private void awaitMore(String verb) throws IOException {
        if (waiting != null) {
            throw new IllegalStateException(verb + "() called while another task is already waiting for incoming data");
        }
        throwFailure();
        Task<?> task = loop.relay.requireTask();
        if (paused) {
            resume();
        }
        var place = new Place(loop, subject);
        waiting = place;
        try {
            task.waitFor(place);
        } finally {
            waiting = waiting == place ? null : waiting;
        }
        if (place.failure() != null) {
            throwFailure();
        }
    }

    /// Bytes have come.
    void feed(ByteBuffer bytes) {
        received.add(bytes);
        wakeUp();
        if (!paused && received.size() > 2L * limit) {
            paused = true;
            source.pauseReading();
        }
    }

    /// The stream has ended.
    void feedEnd() {
        ended = true;
        wakeUp();
    }

    private void wakeUp() {
        Place place = takeWaiting();
        if (place != null) {
            place.setResult(null);
        }
    }

    /// What a task waits for here, unless it has given up.
    private @Nullable Place takeWaiting() {
        Place place = waiting;
        waiting = null;
        return place == null || place.isDone() ? null : place;
    }

    /// The connection is lost: nothing can be read any more.
    void fail(IOException exception) {
        failure = exception;
        Place place = takeWaiting();
        if (place != null) {
            place.setException(exception);
        }
    }

    /// What is here and has not been read; for tests.
    byte[] peek() {
        return received.peek();
    }

    @Override
    public String toString() {
        return "StreamReader[%s, %d bytes%s]".formatted(subject, received.size(), ended ? ", ended" : "");
    }
}
