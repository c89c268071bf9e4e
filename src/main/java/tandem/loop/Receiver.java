package tandem.loop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

/// The incoming half of a [Transport]: whatever comes is fed to the reader, one buffer's length in one turn
/// of the loop, unless the reader has too much.
final class Receiver implements Source {

    private final Transport transport;
    private final SocketChannel channel;
    private final Watch watch;
    final StreamReader reader;
    private boolean paused;
    private boolean ended;

    /// Receives from now on.
    ///
    /// @param limit of the reader
    Receiver(Transport transport, SocketChannel channel, Watch watch, int limit) {
        this.transport = transport;
        this.channel = channel;
        this.watch = watch;
        this.reader = new StreamReader(transport.loop(), transport.name(), limit, this);
        awaitBytes();
    }

    private void awaitBytes() {
        if (!paused && !ended) {
            watch.when(SelectionKey.OP_READ, this::receive);
        }
    }

    private void receive() {
        try {
            ByteBuffer buffer = transport.loop().readiness.buffer();
            if (channel.read(buffer) < 0) {
                ended = true;
                reader.feedEnd();
            } else {
                reader.feed(buffer.flip());
            }
            awaitBytes();
        } catch (IOException failed) {
            transport.fail(failed);
        } catch (RuntimeException | Error failed) { // no memory, say: what was received may be lost
            transport.fail(new IOException("cannot receive", failed));
            throw failed;
        }
    }

    @Override
    public void pauseReading() {
        paused = true;
        watch.forget(SelectionKey.OP_READ);
    }

    @Override
    public void resumeReading() {
        paused = false;
        awaitBytes();
    }

    /// Receives nothing any more.
    void end() {
        ended = true;
        watch.forget(SelectionKey.OP_READ);
    }
}
