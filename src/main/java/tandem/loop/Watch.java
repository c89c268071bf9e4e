package tandem.loop;

import java.io.IOException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the loop wants to know of one channel. Each answer is given once: who wants to know again asks again.
/// Until then the loop counts on it as on other work from outside.
final class Watch {

    /// What comes in: bytes, or a connection.
    static final int IN = SelectionKey.OP_READ | SelectionKey.OP_ACCEPT;

    /// What goes out: bytes, or the end of a connect.
    static final int OUT = SelectionKey.OP_WRITE | SelectionKey.OP_CONNECT;

    private final EventLoop loop;
    private final SelectableChannel channel;
    private final Map<Integer, Runnable> asked = new HashMap<>();
    private boolean closed;

    /// Set by [Readiness#watch].
    @Nullable
    SelectionKey key;

    Watch(EventLoop loop, SelectableChannel channel) {
        this.loop = loop;
        this.channel = channel;
    }

    /// Calls `callback` on the loop when the channel is ready for `operation`, one of [SelectionKey]'s. It
    /// may be ready no longer when its turn has come. Without effect once the channel is closed.
    void when(int operation, Runnable callback) {
        if (closed || key == null) {
            return;
        }
        if (asked.put(operation, callback) == null) {
            loop.agenda.outsideWork(+1);
        }
        key.interestOpsOr(operation);
        loop.readiness.changed();
    }

    /// Takes back what was asked for `operation`, if it was. An answer that is under way won't be given.
    void forget(int operation) {
        if (answered(operation) != null && key != null) {
            key.interestOpsAnd(~operation);
        }
    }

    /// The channel is ready for `operation`.
    void came(int operation) {
        Runnable callback = answered(operation);
        if (callback != null) {
            callback.run();
        }
    }

    private @Nullable Runnable answered(int operation) {
        Runnable callback = asked.remove(operation);
        if (callback != null) {
            loop.agenda.outsideWork(-1);
        }
        return callback;
    }

    /// Closes the channel. Nothing is answered any more, and the descriptor is free when this returns.
    void close() {
        if (closed) {
            return;
        }
        closed = true;
        loop.agenda.outsideWork(-asked.size());
        asked.clear();
        try {
            channel.close();
        } catch (IOException failed) {
            loop.exceptionHandler().handle("closing a channel", failed);
        }
        loop.readiness.closed(this);
    }
}
