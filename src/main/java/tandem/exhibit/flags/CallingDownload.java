package tandem.exhibit.flags;

import static tandem.loop.Async.runInExecutor;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import tandem.loop.Action;
import tandem.loop.EventLoop;
import tandem.loop.Future;
import tandem.run.Kit;

/// A download whose steps are callbacks of a loop. When its
/// end is done, nothing is asked for and nobody called back.
abstract class CallingDownload extends Download {
    final EventLoop loop = EventLoop.running();
    final Future<Integer> end = loop.createFuture();
    private final Set<Runnable> asking;

    CallingDownload(Kit kit, Order order) {
        super(kit, order);
        asking = ConcurrentHashMap.newKeySet();
        end.addDoneCallback(_ -> asking.forEach(Runnable::run));
    }

    /// One attempt at a flag, and who makes it.
    record Turn(String who, Flag flag, int attempt) {
        Turn next() {
            return new Turn(who, flag, attempt + 1);
        }
    }

    /// Says why there is no flag, and goes on.
    abstract void lost(Turn turn, Throwable error);

    /// Lets the loop call back soon; from any thread.
    void callBack(String who, Runnable step) {
        Runnable unlessEnded = () -> {
            if (!end.isDone()) {
                step.run();
            }
        };
        loop.callSoonThreadsafe(who, unlessEnded);
    }

    /// Lets the end cancel what was asked for.
    void cancelAtEnd(CompletableFuture<?> asked) {
        Runnable cancel = () -> asked.cancel(true);
        asking.add(cancel);
        var _ = asked.handle((_, _) -> asking.remove(cancel));
    }

    /// Saves on a thread, if at all, then lets the loop go on.
    void save(Turn turn, byte[] image, Runnable saved) {
        if (!saves()) {
            saved.run();
            return;
        }
        Action save = () -> saveFlag(turn.flag(), image);
        var saving = runInExecutor(this::onThread, save);
        saving.addDoneCallback(_ -> {
            Throwable error = saving.exception();
            if (error == null) {
                callBack(turn.who(), saved);
            } else {
                callBack(turn.who(), () -> lost(turn, error));
            }
        });
    }
}
