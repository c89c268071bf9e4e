package tandem.loop;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

/// A connection that a task waits for.
final class Connecting {

    private final EventLoop loop;
    private final SocketChannel channel;
    private final Watch watch;
    private final Place place;

    private Connecting(EventLoop loop, InetSocketAddress address) throws IOException {
        this.loop = loop;
        channel = SocketChannel.open();
        watch = loop.readiness.watch(channel);
        place = new Place(loop, "connect " + Transport.nameOf(address));
    }

    /// Lets the calling task wait for a connection with `address`.
    static Connection in(InetSocketAddress address, int limit) throws IOException {
        Task<?> task = Async.currentTask();
        StreamReader.checkLimit(limit);
        var connecting = new Connecting(task.loop(), address);
        try {
            if (!connecting.channel.connect(address)) {
                connecting.await(task);
            }
            return connecting.connected(limit);
        } catch (Throwable failed) { // whatever it is, be it a cancel: nobody else knows of the channel
            connecting.watch.close();
            throw failed;
        }
    }

    private void await(Task<?> task) throws IOException {
        watch.when(SelectionKey.OP_CONNECT, this::finish);
        task.waitFor(place);
        if (place.failure() instanceof IOException refused) {
            throw refused;
        }
    }

    private void finish() {
        if (place.isDone()) {
            return;
        }
        try {
            if (channel.finishConnect()) {
                place.setResult(null);
            } else {
                watch.when(SelectionKey.OP_CONNECT, this::finish);
            }
        } catch (IOException refused) {
            place.setException(refused);
        }
    }

    private Connection connected(int limit) throws IOException {
        var transport = Transport.of(loop, channel, watch, limit, _ -> {});
        return new Connection(transport.reader(), new StreamWriter(transport));
    }
}
