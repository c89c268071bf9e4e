package tandem.run;

import java.util.concurrent.CountDownLatch;

/// Calls an exhibit's main function where its model wants it called.
interface Driver {
    /// Gets everything ready, waits on a thread of its own until `gate` opens, and then begins.
    void start(CountDownLatch gate);

    /// Asks the exhibit to end, as its model does that. From any thread; returns at once.
    void cancel();

    /// Interrupts whatever has not followed [#cancel] by now. From any thread, maybe several times.
    void interrupt();
}
