package tandem.loop;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The life of one connection. It is *open*; then *closing*: what is queued is sent, nothing is received;
/// then *ended*: nothing is sent either; and an iteration later *lost*: its channel is closed, and all who
/// have to do with it are told. A failure ends it at once.
final class Transport {

    private enum State {
        OPEN,
        CLOSING,
        ENDED,
        LOST
    }

    private final EventLoop loop;
    private final Watch watch;
    private final InetSocketAddress peer;
    private final Consumer<Transport> onLost;
    private final Receiver receiver;
    private final Sender sender;
    private final Line closers;
    private State state = State.OPEN;
    private @Nullable IOException failure;

    private Transport(EventLoop loop, SocketChannel channel, Watch watch, int limit, Consumer<Transport> onLost)
            throws IOException {
        this.loop = loop;
        this.watch = watch;
        this.onLost = onLost;
        peer = (InetSocketAddress) channel.getRemoteAddress();
        closers = new Line("close " + name());
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        sender = new Sender(this, channel, watch);
        receiver = new Receiver(this, channel, watch, limit);
    }

    /// Takes `channel`, which is connected and watched by `watch`. It is closed if this fails.
    ///
    /// @param limit of the reader
    /// @param onLost is told when all is over
    static Transport of(EventLoop loop, SocketChannel channel, Watch watch, int limit, Consumer<Transport> onLost)
            throws IOException {
        try {
            return new Transport(loop, channel, watch, limit, onLost);
        } catch (IOException | RuntimeException failed) {
            watch.close();
            throw failed;
        }
    }

    /// An address as listeners are told of it.
    static String nameOf(InetSocketAddress address) {
        InetAddress host = address.getAddress();
        return (host == null ? address.getHostString() : host.getHostAddress()) + ":" + address.getPort();
    }

    EventLoop loop() {
        return loop;
    }

    InetSocketAddress peer() {
        return peer;
    }

    String name() {
        return nameOf(peer);
    }

    StreamReader reader() {
        return receiver.reader;
    }

    Sender sender() {
        return sender;
    }

    boolean isClosing() {
        return state != State.OPEN;
    }

    boolean hasEnded() {
        return state == State.ENDED || state == State.LOST;
    }

    boolean isLost() {
        return state == State.LOST;
    }

    /// Sends what is queued, then ends.
    void close() {
        if (state == State.OPEN) {
            state = State.CLOSING;
            receiver.end();
            if (sender.queued() == 0) {
                end();
            }
        }
    }

    /// All that was queued has been sent.
    void sent() {
        if (state == State.CLOSING) {
            state = State.ENDED;
            lose();
        }
    }

    /// Ends by `exception`.
    void fail(IOException exception) {
        if (!hasEnded()) {
            failure = exception;
            abort();
        }
    }

    /// Ends.
    void abort() {
        if (!hasEnded()) {
            receiver.end();
            sender.abort();
            end();
        }
    }

    private void end() {
        state = State.ENDED;
        loop.agenda.add(new Handle("", this::lose));
    }

    private void lose() {
        state = State.LOST;
        try {
            if (failure == null) {
                reader().feedEnd();
            } else {
                reader().fail(failure);
            }
            closers.callAll();
            sender.lost(failure);
        } finally {
            watch.close();
            onLost.accept(this);
        }
    }

    /// Lets the calling task wait until it is lost.
    ///
    /// @throws IOException what it was lost by
    void awaitLost() throws IOException {
        if (!isLost()) {
            closers.await(closers.join());
        }
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public String toString() {
        return "%s, %s, %d bytes queued".formatted(name(), state.name().toLowerCase(Locale.ROOT), sender.queued());
    }
}
