package tandem.loop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/// The outgoing half of a [Transport]: sends at once what can be sent, and queues the rest.
final class Sender {

    private final Transport transport;
    private final SocketChannel channel;
    private final Watch watch;
    private final ByteQueue queue = new ByteQueue();
    private final Drain drain;
    private boolean last;

    Sender(Transport transport, SocketChannel channel, Watch watch) {
        this.transport = transport;
        this.channel = channel;
        this.watch = watch;
        this.drain = new Drain(transport.name());
    }

    /// How many bytes have still to be sent.
    int queued() {
        return queue.size();
    }

    /// Whether nothing may be written any more.
    boolean isLast() {
        return last;
    }

    /// Sends `bytes` after what is queued.
    void write(byte[] bytes) {
        boolean first = queue.isEmpty();
        queue.add(ByteBuffer.wrap(bytes));
        if (first) {
            send();
        }
        drain.risen(queue.size());
    }

    private void send() {
        try {
            while (!queue.isEmpty()) {
                ByteBuffer buffer = transport.loop().readiness.buffer();
                queue.copyTo(buffer);
                queue.drop(channel.write(buffer.flip()));
                if (buffer.hasRemaining()) {
                    watch.when(SelectionKey.OP_WRITE, this::sendRest);
                    return;
                }
            }
        } catch (IOException failed) {
            transport.fail(failed);
        }
    }

    private void sendRest() {
        send();
        if (transport.hasEnded()) {
            return; // it has failed: who drains is told so when it is lost
        }
        drain.fallen(queue.size());
        if (queue.isEmpty()) {
            if (last) {
                shutDown();
            }
            transport.sent();
        }
    }

    /// What was written was the last: the peer learns so when all of it has been sent.
    void end() {
        last = true;
        if (queue.isEmpty()) {
            shutDown();
        }
    }

    private void shutDown() {
        try {
            channel.shutdownOutput();
        } catch (IOException failed) {
            transport.fail(failed);
        }
    }

    /// Lets the calling task wait until no longer too much is queued.
    void drain() throws IOException {
        drain.await();
    }

    /// Who waits for it need not any more: the connection is lost, by `exception` if there is one.
    void lost(@Nullable IOException exception) {
        drain.lost(exception);
    }

    /// Sends nothing any more.
    void abort() {
        queue.drop(queue.size());
        watch.forget(SelectionKey.OP_WRITE);
    }
}
