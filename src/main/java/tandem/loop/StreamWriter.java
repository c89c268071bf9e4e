package tandem.loop;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.time.Duration;

/// The bytes that go out by a connection: asyncio's `StreamWriter`. It owns the connection, which lives until
/// it is closed:
///
/// ```java
/// try (writer) {
///     writer.write(answer);    // never waits
///     await(writer::drain);    // waits while too much is queued
/// }
/// ```
///
/// What writes, waits or closes throws [IllegalStateException] on a thread that isn't the loop's.
public final class StreamWriter implements AutoCloseable {

    private final EventLoop loop;
    private final Transport transport;
    private final Sender sender;

    StreamWriter(Transport transport) {
        this.loop = transport.loop();
        this.transport = transport;
        this.sender = transport.sender();
    }

    /// Sends `bytes` at once as far as the network takes them, and queues the rest, up to 2 GB in all. Without
    /// effect if the connection is lost, or closed with nothing left to be sent: [#drain] says so.
    ///
    /// @throws IllegalStateException after [#writeEnd], or if the loop is closed
    public void write(byte[] bytes) {
        loop.requireUsable();
        if (sender.isLast()) {
            throw new IllegalStateException("write() after writeEnd()");
        }
        if (!transport.hasEnded() && bytes.length > 0) {
            sender.write(bytes);
        }
    }

    /// Lets the peer keep up: once more than 64 KiB are queued, waits until no more than 16 KiB are; goes
    /// straight on otherwise. A coroutine, for any number of tasks at a time.
    ///
    /// @throws IOException what the connection was lost by; that it is closed, if it is
    public void drain() throws IOException {
        loop.requireUsable();
        loop.relay.requireTask();
        transport.reader().throwFailure();
        if (transport.isClosing()) {
            Async.sleep(Duration.ZERO); // it may be about to be lost
        }
        if (transport.isLost()) {
            throw new SocketException("Connection lost");
        }
        sender.drain();
    }

    /// Tells the peer, when all that is queued has been sent, that nothing more comes. What the peer sends
    /// can still be read.
    public void writeEnd() {
        loop.relay.requireHere();
        if (!transport.isClosing() && !sender.isLast()) {
            sender.end();
        }
    }

    /// Stops receiving at once, sends what is queued, and then closes the connection, be the peer ready or
    /// not. Returns at once: [#waitClosed] waits.
    @Override
    public void close() {
        loop.relay.requireHere();
        transport.close();
    }

    /// Closes the connection without sending what is queued: for a peer that does not read. asyncio's
    /// `writer.transport.abort()`.
    public void abort() {
        loop.relay.requireHere();
        transport.abort();
    }

    /// Whether the connection is closed, or is about to be: by [#close], or because it was lost.
    public boolean isClosing() {
        return transport.isClosing();
    }

    /// Waits until the connection is closed. A coroutine.
    ///
    /// @throws IOException what it was lost by, unless it was closed
    public void waitClosed() throws IOException {
        loop.relay.requireHere();
        loop.relay.requireTask();
        transport.awaitLost();
    }

    /// Who is at the other end, or was.
    public InetSocketAddress peerAddress() {
        return transport.peer();
    }

    /// How many bytes have still to be sent; for tests.
    int queued() {
        return sender.queued();
    }

    @Override
    public String toString() {
        return "StreamWriter[" + transport + "]";
    }
}
