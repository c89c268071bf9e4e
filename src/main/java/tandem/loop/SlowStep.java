package tandem.loop;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One turn of a task, or one callback, that kept all others waiting for too long. See
/// [EventLoop#reportSlowSteps].
///
/// @param who the task or callback, as `Task[main]`
/// @param took the real time from the begin of the step to its end
/// @param stack where it was seen most often meanwhile, innermost frame first; empty if it was not seen
public record SlowStep(String who, Duration took, List<StackTraceElement> stack) {

    public SlowStep {
        stack = List.copyOf(stack);
    }

    /// The line that kept the loop: the innermost one that is neither the JDK's nor the loop's own.
    public Optional<StackTraceElement> line() {
        return line(stack);
    }

    static Optional<StackTraceElement> line(List<StackTraceElement> stack) {
        return stack.stream().filter(SlowStep::isOfTheUser).findFirst();
    }

    /// What that line had called, as `Thread.sleep`, if it was a method of the JDK.
    private Optional<StackTraceElement> called() {
        return line().map(stack::indexOf).filter(place -> place > 0).map(place -> stack.get(place - 1));
    }

    private static boolean isOfTheUser(StackTraceElement frame) {
        String module = frame.getModuleName();
        boolean ofTheJdk = module != null && (module.startsWith("java.") || module.startsWith("jdk."));
        String type = frame.getClassName();
        return !ofTheJdk && !type.substring(0, type.lastIndexOf('.') + 1).equals(SlowStep.class.getPackageName() + ".");
    }

    /// A sentence, as `Task[main] kept the loop for 312 ms, at Main.java:12 in Thread.sleep`.
    @Override
    public String toString() {
        String place = line().map(line -> ", at " + line.getFileName() + ":" + line.getLineNumber())
                .orElse("");
        String call = called().map(frame -> " in " + simpleName(frame.getClassName()) + "." + frame.getMethodName())
                .orElse("");
        return who + " kept the loop for " + took.toMillis() + " ms" + place + call;
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
