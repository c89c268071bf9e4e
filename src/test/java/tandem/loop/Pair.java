package tandem.loop;

import static tandem.loop.Async.await;
import static tandem.loop.Async.blocking;
import static tandem.loop.Async.openConnection;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/// A connection of a loop whose other end is a plain socket in the hand of the test.
record Pair(Connection connection, Socket peer) implements AutoCloseable {

    static Pair open() throws Exception {
        return open(StreamReader.DEFAULT_LIMIT);
    }

    static Pair open(int limit) throws Exception {
        try (ServerSocket raw = Loopback.raw()) {
            Connection connection = await(openConnection(Loopback.of(raw), limit));
            Socket peer = await(blocking(raw::accept));
            peer.setTcpNoDelay(true);
            return new Pair(connection, peer);
        }
    }

    StreamReader reader() {
        return connection.reader();
    }

    StreamWriter writer() {
        return connection.writer();
    }

    /// How much has been received and not been read.
    int buffered() {
        return reader().peek().length;
    }

    /// Lets the peer send `text`, which must be short enough never to wait.
    void send(String text) throws IOException {
        peer.getOutputStream().write(Loopback.bytes(text));
    }

    /// Resets the connection.
    void reset() throws IOException {
        peer.setSoLinger(true, 0);
        peer.close();
    }

    @Override
    public void close() throws IOException {
        connection.close();
        peer.close();
    }
}
