package tandem.loop;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tasks that a loop still has to do with, in the order of their creation: a chain in which each knows the next
/// one and the one before.
final class Tasks {

    final UnseenFailures unseenFailures = new UnseenFailures();
    private final EventLoop loop;
    private @Nullable Task<?> oldest;
    private @Nullable Task<?> newest;
    private int numbered;

    Tasks(EventLoop loop) {
        this.loop = loop;
    }

    /// Starts a task that does `work`; its first step comes in the next iteration.
    ///
    /// @param name null for one that is made of its number, when somebody asks for it
    <T extends @Nullable Object> Task<T> start(@Nullable String name, Work<T> work) {
        loop.requireUsable();
        var task = new Task<T>(loop, name, name == null ? ++numbered : 0, work);
        append(task);
        loop.agenda.add(task);
        LoopListener listener = loop.listener();
        if (listener != null) {
            listener.created(task);
        }
        return task;
    }

    private void append(Task<?> task) {
        if (newest == null) {
            oldest = task;
        } else {
            newest.newer = task;
            task.older = newest;
        }
        newest = task;
    }

    void ended(Task<?> task) {
        if (task.older == null) {
            oldest = task.newer;
        } else {
            task.older.newer = task.newer;
        }
        if (task.newer == null) {
            newest = task.older;
        } else {
            task.newer.older = task.older;
        }
        task.older = null; // an ended task that somebody keeps must not keep others
        task.newer = null;
    }

    List<Task<?>> unfinished() {
        var unfinished = new ArrayList<Task<?>>();
        for (Task<?> task = oldest; task != null; task = task.newer) {
            unfinished.add(task);
        }
        return unfinished;
    }

    /// Forgets unfinished tasks up to one that has taken a turn and waits, and returns that; null when none
    /// is left.
    @Nullable
    Task<?> nextAbandoned() {
        Task<?> task;
        while ((task = oldest) != null) {
            ended(task);
            if (task.thread().isAlive()) {
                task.abandon();
                return task;
            }
        }
        return null;
    }
}
