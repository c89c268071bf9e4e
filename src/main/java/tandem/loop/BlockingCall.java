package tandem.loop;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import tandem.loop.Outcome.Cancelled;

/// A call that blocks, made by a task on its own thread, which is not the loop's meanwhile: it has given the
/// baton away, and all others go on. Cancelling it interrupts the thread; the task is cancelled when the call
/// has ended, however it ends.
final class BlockingCall<T extends @Nullable Object> extends Future<T> {

    private final Thread thread = Thread.currentThread();
    private final Callable<T> work;
    private boolean blocking = true;
    private boolean interrupted;

    private BlockingCall(EventLoop loop, Callable<T> work) {
        super(loop);
        this.work = work;
    }

    /// Makes the call in `task`, whose thread it is.
    static <T extends @Nullable Object> T in(Task<?> task, Callable<T> work) throws Exception {
        task.loop().agenda.outsideWork(+1);
        return task.await(new BlockingCall<>(task.loop(), work));
    }

    @Override
    void giveWay(Relay relay) {
        relay.lendBaton(this::block);
    }

    private void block() {
        Outcome<T> outcome = Outcome.of(work::call);
        end();
        var _ = loop().relay.post(new Handle("", () -> settle(interrupted ? new Cancelled<>() : outcome)));
    }

    /// No interrupt of ours comes after this, and none is left over.
    private synchronized void end() {
        blocking = false;
        if (interrupted) {
            Thread.interrupted();
        }
    }

    /// Interrupts the call, if it has not ended.
    ///
    /// @return whether it had not
    @Override
    public synchronized boolean cancel() {
        if (blocking) {
            interrupted = true;
            thread.interrupt();
        }
        return blocking;
    }

    @Override
    void settled() {
        loop().agenda.outsideWork(-1);
    }

    @Override
    String subject() {
        return "blocking call";
    }
}
