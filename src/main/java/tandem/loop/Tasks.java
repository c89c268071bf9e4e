package tandem.loop;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tasks that a loop still has to do with, in the order of their creation.
final class Tasks {

    final UnseenFailures unseenFailures = new UnseenFailures();
    private final LinkedHashSet<Task<?>> unfinished = new LinkedHashSet<>();
    private int named;

    String newName() {
        return "Task-" + ++named;
    }

    void created(Task<?> task) {
        unfinished.add(task);
    }

    void ended(Task<?> task) {
        unfinished.remove(task);
    }

    List<Task<?>> unfinished() {
        return List.copyOf(unfinished);
    }

    /// Forgets unfinished tasks up to one that has taken a turn and waits, and returns that; null when none
    /// is left.
    @Nullable
    Task<?> nextAbandoned() {
        while (!unfinished.isEmpty()) {
            Task<?> task = unfinished.removeFirst();
            if (task.thread().getState() != Thread.State.NEW) {
                task.abandon();
                return task;
            }
        }
        return null;
    }
}
