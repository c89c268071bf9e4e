package tandem.loop;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.Comparator;
import java.util.IdentityHashMap;
import tandem.loop.Outcome.Failure;

/// Failures of tasks for which nobody has asked yet. They are reported when nobody can ask any more, because the
/// garbage collector has found the task unreachable, at the latest when the loop is closed; each once.
final class UnseenFailures {

    private final ReferenceQueue<Task<?>> unreachable = new ReferenceQueue<>();

    /// By the failure itself, so that tasks need not remember their report.
    private final IdentityHashMap<Failure<?>, Report> reports = new IdentityHashMap<>();

    private long added;

    /// What is said of a task, which it does not keep from being collected.
    private static final class Report extends PhantomReference<Task<?>> {

        private final String message;
        private final Failure<?> failure;
        private final long rank;

        Report(Task<?> task, Failure<?> failure, long rank, ReferenceQueue<Task<?>> unreachable) {
            super(task, unreachable);
            this.message = "nobody awaited " + task;
            this.failure = failure;
            this.rank = rank;
        }

        void to(ExceptionHandler handler) {
            handler.handle(message, failure.exception());
        }
    }

    /// `task` has failed by `failure`.
    void add(Task<?> task, Failure<?> failure) {
        reports.put(failure, new Report(task, failure, added++, unreachable));
    }

    /// Somebody was given the failure.
    void seen(Failure<?> failure) {
        reports.remove(failure);
    }

    /// Tells `handler` of those for which nobody can ask any more.
    void reportUnreachable(ExceptionHandler handler) {
        Reference<?> reference;
        while ((reference = unreachable.poll()) != null) {
            if (reference instanceof Report report && reports.remove(report.failure, report)) {
                report.to(handler);
            }
        }
    }

    /// Tells `handler` of all.
    void reportAll(ExceptionHandler handler) {
        reports.values().stream()
                .sorted(Comparator.comparingLong(report -> report.rank))
                .forEach(report -> report.to(handler));
        reports.clear();
    }
}
