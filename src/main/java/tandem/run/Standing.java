package tandem.run;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tandem.trace.CodeLine;

/// Where a thread stands: at which line of ours, and in what.
///
/// @param line of the code on show that was called last, or else of any of our code; `null` if none is on the
///     stack
/// @param in what that line has called, by the name under which readers know it: a class of ours that stands
///     in for an `HttpClient` is one. Empty where the line itself is at work
record Standing(@Nullable CodeLine line, String in) {
    private static final String OURS = "tandem.";
    private static final String ON_SHOW = "tandem.exhibit.";
    private static final String DISPATCH = "tandem.loop.Relay";

    /// @param stack as a thread tells it: what was called last comes first
    static Standing of(StackTraceElement... stack) {
        int line = first(stack, ON_SHOW);
        if (line < 0) {
            line = first(stack, OURS);
        }
        if (line < 0) {
            return new Standing(null, stack.length == 0 ? "" : name(stack[0]));
        }
        return new Standing(line(stack[line]), line == 0 ? "" : name(stack[line - 1]));
    }

    /// The lines of the code on show at which somebody works: those of what was called last by the loop, or by the
    /// thread itself where it has no loop. The one that was called last comes first; each once.
    static List<CodeLine> atWork(StackTraceElement... stack) {
        return onShow(Arrays.stream(stack).takeWhile(frame -> !isDispatch(frame.getClassName())));
    }

    /// The lines of the code on show at which somebody waits, whatever the waiting thread does for its loop meanwhile.
    static List<CodeLine> waiting(StackTraceElement... stack) {
        int last = stack.length - 1;
        while (last >= 0 && !isDispatch(stack[last].getClassName())) {
            last--;
        }
        return onShow(Arrays.stream(stack).skip(last + 1L));
    }

    private static List<CodeLine> onShow(Stream<StackTraceElement> frames) {
        return frames.filter(frame -> isOnShow(frame.getClassName()))
                .map(Standing::line)
                .distinct()
                .toList();
    }

    static boolean isOnShow(String type) {
        return type.startsWith(ON_SHOW);
    }

    /// Whether a frame of this class parts what stands above it from what stands below. A task that waits carries the
    /// loop meanwhile, so that callbacks and what the loop does run on its thread: its own frames are not theirs.
    static boolean isDispatch(String type) {
        return type.equals(DISPATCH);
    }

    private static int first(StackTraceElement[] stack, String prefix) {
        for (int i = 0; i < stack.length; i++) {
            if (stack[i].getClassName().startsWith(prefix)) {
                return i;
            }
        }
        return -1;
    }

    static CodeLine line(StackTraceElement frame) {
        String file = frame.getFileName();
        return new CodeLine(frame.getClassName(), file == null ? "" : file, frame.getLineNumber());
    }

    private static String name(StackTraceElement frame) {
        String method = frame.getMethodName();
        String type = frame.getClassName();
        String shown;
        try {
            Class<?> loaded = Class.forName(type, false, Standing.class.getClassLoader());
            shown = known(loaded, method).orElse(loaded).getSimpleName();
        } catch (ClassNotFoundException | LinkageError _) {
            shown = type.substring(type.lastIndexOf('.') + 1);
        }
        return shown + "." + method;
    }

    /// The type by which a method is known to those who call it: its class, if that is public, or a public
    /// one above.
    private static Optional<Class<?>> known(Class<?> type, String method) {
        Predicate<Class<?>> declares = each -> Arrays.stream(each.getDeclaredMethods())
                .anyMatch(own -> own.getName().equals(method));
        return above(type).filter(Standing::isPublic).filter(declares).findFirst();
    }

    private static boolean isPublic(Class<?> type) {
        Module module = type.getModule();
        return Modifier.isPublic(type.getModifiers())
                && (module == Standing.class.getModule() || module.isExported(type.getPackageName()));
    }

    /// The type and all that it inherits from, the nearest first.
    private static Stream<Class<?>> above(Class<?> type) {
        Class<?> parent = type.getSuperclass();
        Stream<Class<?>> inherited = Stream.concat(Stream.ofNullable(parent), Arrays.stream(type.getInterfaces()));
        return Stream.concat(Stream.of(type), inherited.flatMap(Standing::above));
    }
}
