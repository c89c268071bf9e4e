package tandem.loop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which channels of a loop are ready. asyncio's loop asks its selector in every iteration, and sleeps in it.
/// Here a thread of the selector's own does, a platform thread named `tandem-selector`, and what it finds
/// comes to the loop as all does that comes from outside, by the inbox: so a loop that waits for channels can
/// wait for anything else as well, and by any clock.
///
/// The thread only says that a channel is ready. All reading and writing is the loop's, by whoever has the
/// baton. It begins with the first channel, and ends when the last one is closed or the loop is.
final class Readiness {

    /// In bytes.
    static final int BUFFER = 64 * 1024;

    private final EventLoop loop;
    private final Set<Watch> watches = new LinkedHashSet<>();
    private final Object gate = new Object();
    private @Nullable Selector selector;
    private @Nullable ByteBuffer buffer;

    Readiness(EventLoop loop) {
        this.loop = loop;
    }

    /// Watches `channel` from now on, which no longer blocks and is the loop's to close.
    ///
    /// @throws IOException if that can't be; the channel is closed then
    Watch watch(SelectableChannel channel) throws IOException {
        loop.requireUsable();
        var watch = new Watch(loop, channel);
        watches.add(watch);
        try {
            channel.configureBlocking(false);
            if (selector == null) {
                selector = start();
            }
            watch.key = channel.register(selector, 0, watch);
            return watch;
        } catch (IOException | RuntimeException failed) {
            watch.close();
            throw failed;
        }
    }

    private Selector start() throws IOException {
        Selector started = Selector.open();
        Thread.ofPlatform().daemon().name("tandem-selector").start(() -> select(started));
        return started;
    }

    /// The life of the thread. It lets go of the selector while the loop holds the gate.
    private void select(Selector selector) {
        try {
            while (true) {
                selector.select(this::found);
                Thread.interrupted(); // nobody's business here, and it would keep the thread from sleeping
                waitAtGate();
            }
        } catch (ClosedSelectorException closed) {
            // there is nothing left to watch
        } catch (IOException broken) {
            var _ = loop.relay.post(new Handle("", () -> {
                throw new UncheckedIOException("nothing is watched any longer", broken);
            }));
        }
    }

    private void waitAtGate() {
        synchronized (gate) {
            // the loop has the selector for itself meanwhile
        }
    }

    /// Takes the interest away and tells the loop, in this order: an interest that comes meanwhile and is
    /// taken away with the others is followed by a call.
    private void found(SelectionKey key) {
        try {
            int ready = key.readyOps();
            key.interestOpsAnd(~ready);
            if (key.attachment() instanceof Watch watch) {
                post(watch, ready & Watch.IN);
                post(watch, ready & Watch.OUT);
            }
        } catch (CancelledKeyException closed) {
            // by the loop, at this moment: it doesn't want to know
        }
    }

    private void post(Watch watch, int ready) {
        if (ready != 0) {
            var _ = loop.relay.post(new Handle("", () -> watch.came(ready)));
        }
    }

    /// An interest has changed: the selector is to take notice.
    void changed() {
        if (selector != null) {
            selector.wakeup();
        }
    }

    /// A channel has closed. Its descriptor and its port are free only when the selector has let go of it,
    /// which it has when this returns.
    void closed(Watch watch) {
        watches.remove(watch);
        if (selector == null) {
            return;
        }
        try {
            if (watches.isEmpty()) {
                Selector unused = selector;
                selector = null;
                unused.close();
            } else {
                synchronized (gate) {
                    selector.wakeup();
                    selector.selectNow(this::found);
                }
            }
        } catch (IOException failed) {
            loop.exceptionHandler().handle("closing a channel", failed);
        }
    }

    /// The one buffer by which all bytes of the loop go to and from its channels, empty. It lies outside of
    /// the heap, where they would have to be copied to anyway; how long it is bounds what is received at a
    /// time.
    ByteBuffer buffer() {
        if (buffer == null) {
            buffer = ByteBuffer.allocateDirect(BUFFER);
        }
        return buffer.clear();
    }

    /// Closes all channels that are left, and ends the thread.
    void close() {
        List<Watch> left = new ArrayList<>(watches);
        left.forEach(Watch::close);
    }
}
