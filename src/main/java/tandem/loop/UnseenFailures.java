package tandem.loop;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.LinkedHashMap;
import java.util.Map;

/// Failures of tasks for which nobody has asked yet. They are reported when nobody can ask any more, because the
/// garbage collector has found the task unreachable, at the latest when the loop is closed; each once.
final class UnseenFailures {

    private record Report(String message, Throwable failure) {

        void to(ExceptionHandler handler) {
            handler.handle(message, failure);
        }
    }

    private final ReferenceQueue<Task<?>> unreachable = new ReferenceQueue<>();
    private final Map<Reference<?>, Report> reports = new LinkedHashMap<>();

    /// `task` has failed by `failure`.
    ///
    /// @return what [#seen] knows it by
    Reference<?> add(Task<?> task, Throwable failure) {
        var reference = new PhantomReference<Task<?>>(task, unreachable);
        reports.put(reference, new Report("nobody awaited " + task, failure));
        return reference;
    }

    /// Somebody was given the failure.
    void seen(Reference<?> reference) {
        reports.remove(reference);
    }

    /// Tells `handler` of those for which nobody can ask any more.
    void reportUnreachable(ExceptionHandler handler) {
        Reference<?> reference;
        while ((reference = unreachable.poll()) != null) {
            Report report = reports.remove(reference);
            if (report != null) {
                report.to(handler);
            }
        }
    }

    /// Tells `handler` of all.
    void reportAll(ExceptionHandler handler) {
        reports.values().forEach(report -> report.to(handler));
        reports.clear();
    }
}
