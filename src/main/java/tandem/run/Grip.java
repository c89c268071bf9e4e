package tandem.run;

import java.net.http.HttpClient;
import tandem.time.Alarm;
import tandem.time.Clock;

/// An exhibit's hold on the window's thread: from when it is made, on that thread, until it is closed there.
/// A watchdog, on a platform thread and in real time, lets nobody hold on for longer than [HeldTooLong#LIMIT].
///
/// Whoever holds on is made to let go by the end of the run's requests, and by an interrupt for all that is
/// no request. When the grip is closed no such interrupt is left over.
final class Grip implements AutoCloseable {
    private final Thread window = Thread.currentThread();
    private final HttpClient client;
    private final Alarm watchdog;
    private boolean open = true;
    private boolean bitten;

    Grip(HttpClient client) {
        this.client = client;
        this.watchdog = Clock.real().after(HeldTooLong.LIMIT, this::bite);
    }

    private synchronized void bite() {
        bitten = open;
        loosen();
    }

    /// Ends what the window's thread waits for, if the grip is open. From any thread.
    synchronized void loosen() {
        if (open) {
            client.shutdownNow();
            window.interrupt();
        }
    }

    /// Whether the watchdog had to end it.
    synchronized boolean isBitten() {
        return bitten;
    }

    @Override
    public synchronized void close() {
        open = false;
        watchdog.cancel();
        Thread.interrupted();
    }
}
