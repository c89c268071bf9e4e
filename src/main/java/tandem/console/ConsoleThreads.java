package tandem.console;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/// Makes threads named "thread 1", "thread 2" … Platform threads are daemons: the program ends when its main
/// function has.
public final class ConsoleThreads implements ThreadFactory {
    private final AtomicInteger made = new AtomicInteger();
    private final boolean virtual;

    private ConsoleThreads(boolean virtual) {
        this.virtual = virtual;
    }

    /// Threads of the system.
    public static ConsoleThreads platform() {
        return new ConsoleThreads(false);
    }

    /// Virtual threads, which the JDK runs on a few of the system's.
    public static ConsoleThreads virtual() {
        return new ConsoleThreads(true);
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread.Builder builder =
                virtual ? Thread.ofVirtual() : Thread.ofPlatform().daemon();
        return builder.name("thread " + made.incrementAndGet()).unstarted(work);
    }
}
