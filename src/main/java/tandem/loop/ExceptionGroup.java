package tandem.loop;

import java.util.List;

/// All that failed in a [TaskGroup]. The first failure is the cause as well, the others are suppressed by it, so that
/// a stack trace shows them all.
public final class ExceptionGroup extends Exception {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // an exception that is written takes its causes along
    private final List<Throwable> exceptions;

    ExceptionGroup(List<Throwable> exceptions) {
        super("failures in a task group: " + exceptions.size(), exceptions.getFirst());
        this.exceptions = List.copyOf(exceptions);
        exceptions.stream().skip(1).forEach(this::addSuppressed);
    }

    /// The failures of its tasks, in the order in which they came, then that of its body.
    public List<Throwable> exceptions() {
        return exceptions;
    }
}
