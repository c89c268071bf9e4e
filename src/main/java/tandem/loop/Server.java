package tandem.loop;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A server that listens, and runs its handler in a task for each who connects. Made by [Async#startServer];
/// listens from then on until it is closed, or the loop is. What waits or closes throws
/// [IllegalStateException] on a thread that isn't the loop's.
public final class Server implements AutoCloseable {

    /// How many may wait to be accepted. asyncio lets 100; but where clients are tasks of the same loop, a
    /// thousand may connect in one iteration, and what the system drops then comes again after seconds, if at
    /// all.
    private static final int BACKLOG = 4096;

    /// How many are accepted in one turn of the loop.
    private static final int AT_ONCE = 100;

    private static final Duration RETRY_DELAY = Duration.ofSeconds(1);

    private final EventLoop loop;
    private final ServerSocketChannel channel;
    private final Watch watch;
    private final InetSocketAddress address;
    private final ConnectionHandler handler;
    private final int limit;
    private final Set<Transport> clients = new LinkedHashSet<>();
    private final Line closers;
    private @Nullable Place forever;
    private boolean serving = true;

    private Server(EventLoop loop, InetSocketAddress wanted, int limit, ConnectionHandler handler) throws IOException {
        this.loop = loop;
        this.limit = limit;
        this.handler = handler;
        channel = ServerSocketChannel.open();
        watch = loop.readiness.watch(channel);
        try {
            address = (InetSocketAddress) channel.bind(wanted, BACKLOG).getLocalAddress();
        } catch (IOException | RuntimeException failed) {
            watch.close();
            throw failed;
        }
        closers = new Line("close " + name());
        awaitClients();
    }

    /// Listens at `address`, for the loop of the calling task.
    static Server start(InetSocketAddress address, int limit, ConnectionHandler handler) throws IOException {
        StreamReader.checkLimit(limit);
        return new Server(Async.currentTask().loop(), address, limit, handler);
    }

    private void accept() {
        if (!serving) {
            return;
        }
        Runnable again = this::awaitClients;
        try {
            SocketChannel accepted;
            for (int i = 0; i < AT_ONCE && (accepted = channel.accept()) != null; i++) {
                serve(accepted);
            }
        } catch (IOException failed) { // likely too many files are open: some may be closed in a while
            loop.exceptionHandler().handle("in " + this, failed);
            again = () -> loop.agenda.after(RETRY_DELAY, this::accept);
        } finally {
            again.run();
        }
    }

    private void awaitClients() {
        watch.when(SelectionKey.OP_ACCEPT, this::accept);
    }

    private void serve(SocketChannel accepted) {
        try {
            Watch watched = loop.readiness.watch(accepted);
            Transport transport = Transport.of(loop, accepted, watched, limit, this::lost);
            clients.add(transport);
            Coroutine<Void> served =
                    Coroutine.of(() -> handler.handle(transport.reader(), new StreamWriter(transport)));
            Task<Void> task = loop.createTask("connection " + transport.name(), served);
            task.tell(Callback.of(_ -> served(task, transport)));
        } catch (IOException failed) { // this one is gone already: the next may be better
            loop.exceptionHandler().handle("in " + this, failed);
        }
    }

    private void served(Task<Void> task, Transport transport) {
        if (task.isCancelled()) {
            transport.close();
        } else if (task.exception() instanceof Throwable thrown) {
            loop.exceptionHandler().handle("in " + task, thrown);
            transport.close();
        }
    }

    private void lost(Transport transport) {
        clients.remove(transport);
        callIfOver();
    }

    private void callIfOver() {
        if (!serving && clients.isEmpty()) {
            closers.callAll();
        }
    }

    /// Where it listens, or has: with the port that it got if it asked for port 0.
    public InetSocketAddress address() {
        return address;
    }

    public int port() {
        return address.getPort();
    }

    /// Whether it listens.
    public boolean isServing() {
        return serving && !loop.isClosed();
    }

    /// Stops listening. The port is free when this returns; connections go on, and [#serveForever] ends as if
    /// cancelled.
    @Override
    public void close() {
        loop.relay.requireHere();
        if (serving) {
            serving = false;
            watch.close();
            if (forever != null) {
                forever.cancel();
            }
            callIfOver();
        }
    }

    /// Closes all connections that are open, as [StreamWriter#close].
    public void closeClients() {
        loop.relay.requireHere();
        List.copyOf(clients).forEach(Transport::close);
    }

    /// Closes all connections without sending what is queued, as [StreamWriter#abort].
    public void abortClients() {
        loop.relay.requireHere();
        List.copyOf(clients).forEach(Transport::abort);
    }

    /// Waits until the server is closed and all its connections are as well, whichever comes last. A
    /// coroutine.
    public void waitClosed() {
        loop.relay.requireHere();
        loop.relay.requireTask();
        if (serving || !clients.isEmpty()) {
            closers.await(closers.join());
        }
    }

    /// Waits until the calling task is cancelled; then closes the server, waits until its connections are
    /// closed, and goes on to be cancelled. A coroutine; never returns.
    ///
    /// @throws IllegalStateException if the server is closed, or another task waits here
    public void serveForever() {
        loop.relay.requireHere();
        Task<?> task = loop.relay.requireTask();
        if (!serving || forever != null) {
            throw new IllegalStateException(this + (serving ? " serves for ever already" : " can't serve any more"));
        }
        forever = new Place(loop, "serve " + name());
        try {
            task.waitFor(forever);
        } catch (CancelledError cancelled) {
            close();
            waitClosed();
            throw cancelled;
        } finally {
            forever = null;
        }
    }

    private String name() {
        return Transport.nameOf(address);
    }

    @Override
    public String toString() {
        return "Server[%s, %s, %d connections]".formatted(name(), serving ? "serving" : "closed", clients.size());
    }
}
