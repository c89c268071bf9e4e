package tandem.run;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tandem.trace.CodeLine;

/// At which line of the code on show the calling thread stands: what of it was called last. A walk goes no further
/// than to that frame, and what a frame is called is looked up once for each place in the code: about a microsecond.
final class Here {
    private static final StackWalker WALKER = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);
    private static final Map<Place, CodeLine> LINES = new ConcurrentHashMap<>();

    private Here() {}

    /// A place in compiled code. Methods of one class may have a name in common, but not the type as well.
    private record Place(Class<?> type, String method, String descriptor, int index) {}

    /// The line, or null if nothing on show is on the stack.
    static @Nullable CodeLine line() {
        return WALKER.walk(Here::first);
    }

    private static @Nullable CodeLine first(Stream<StackFrame> stack) {
        Iterator<StackFrame> frames = stack.iterator();
        while (frames.hasNext()) {
            StackFrame frame = frames.next();
            String type = frame.getDeclaringClass().getName();
            if (Standing.isOnShow(type)) {
                return line(frame);
            }
            if (Standing.isDispatch(type)) {
                return null;
            }
        }
        return null;
    }

    private static CodeLine line(StackFrame frame) {
        var place = new Place(
                frame.getDeclaringClass(), frame.getMethodName(), frame.getDescriptor(), frame.getByteCodeIndex());
        CodeLine known = LINES.get(place);
        return known == null ? LINES.computeIfAbsent(place, _ -> Standing.line(frame.toStackTraceElement())) : known;
    }
}
