package tandem.run;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import tandem.trace.Detail;
import tandem.trace.Kind;
import tandem.trace.Lane;

/// Makes the threads of one run, and records when each begins and ends. Platform threads are daemons: a run
/// never keeps the application alive.
final class RecordingThreads implements ThreadFactory {
    private final Recorder recorder;
    private final boolean virtual;
    private final AtomicInteger made = new AtomicInteger();
    private final Set<Thread> open = ConcurrentHashMap.newKeySet();

    RecordingThreads(Recorder recorder, boolean virtual) {
        this.recorder = recorder;
        this.virtual = virtual;
    }

    /// A thread named "thread n", not started. Its lane opens, under the name that it has by then, when it begins to
    /// run.
    @Override
    public Thread newThread(Runnable work) {
        Lane maker = recorder.current();
        Thread thread = unrecorded("thread " + made.incrementAndGet(), () -> live(work, recorder.by(maker)));
        open.add(thread);
        return thread;
    }

    /// A thread whose `work` calls [#record] itself, for what has to wait before it begins.
    Thread unrecorded(String name, Runnable work) {
        Thread.Builder builder =
                virtual ? Thread.ofVirtual() : Thread.ofPlatform().daemon();
        return builder.name(name).unstarted(work);
    }

    /// Runs `work` on the calling thread, as a lane of its own.
    ///
    /// @param begin who made the thread, if that is known
    Outcome record(Callable<?> work, Detail begin) {
        Thread thread = Thread.currentThread();
        Lane.Sort sort = virtual ? Lane.Sort.VIRTUAL_THREAD : Lane.Sort.PLATFORM_THREAD;
        Lane lane = recorder.trace().lane(sort, thread.getName());
        recorder.append(lane, Kind.STARTED, begin);
        recorder.enter(lane);
        Outcome outcome = recorder.outcome(work);
        recorder.leave();
        recorder.append(lane, outcome.kind(), outcome.detail());
        return outcome;
    }

    /// Interrupts every thread that has not ended.
    void interrupt() {
        open.forEach(Thread::interrupt);
    }

    /// Interrupts what is left and waits until it has ended. The calling thread's own interrupt status is kept.
    void end() {
        interrupt();
        open.forEach(Join::uninterruptibly);
    }

    private void live(Runnable work, Detail maker) {
        Thread thread = Thread.currentThread();
        try {
            if (record(Executors.callable(work), maker) instanceof Outcome.Failed failed) {
                thread.getUncaughtExceptionHandler().uncaughtException(thread, failed.cause());
            }
        } finally {
            open.remove(thread);
        }
    }
}
