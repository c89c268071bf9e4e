package tandem.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tandem.architecture.CodeUnit.Call;
import tandem.architecture.CodeUnit.Handed;
import tandem.architecture.CodeUnit.Name;
import tandem.loop.Action;
import tandem.loop.Async;
import tandem.loop.ConnectionHandler;
import tandem.loop.Coroutine;

/// Finds where code may be suspended and does not show it, by reading compiled classes.
///
/// A method awaits if it calls a verb of [Async] that waits, gives the loop's baton away, or calls another method that
/// awaits. A call of one is bare unless it is the whole of a lambda that becomes a [Coroutine] or an [Action], as in
/// `await(() -> slowFunction())`: such a lambda does nothing until somebody awaits it or makes it a task, which a
/// server does with its [ConnectionHandler].
///
/// What it cannot see: a lambda of several statements the last of which is a bare call; a coroutine that is handed to
/// somebody else than `await` and `createTask`; reflection. The loop itself refuses the second when it runs.
final class BareAwaits {
    private static final Set<String> COROUTINES =
            Set.of(Coroutine.class.getName(), Action.class.getName(), ConnectionHandler.class.getName());
    private static final Set<String> VERBS = Set.of("await", "sleep");
    private static final String GIVES_UP = "giveUpBaton";

    private final List<CodeUnit> inspected;
    private final Set<Name> awaiting = new HashSet<>();

    /// @param inspected the classes to be looked at
    /// @param called classes of which they may call methods that await
    BareAwaits(List<Class<?>> inspected, List<Class<?>> called) {
        this.inspected = inspected.stream().flatMap(BareAwaits::read).toList();
        List<CodeUnit> all = Stream.concat(
                        this.inspected.stream(), called.stream().flatMap(BareAwaits::read))
                .distinct()
                .toList();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (CodeUnit unit : all) {
                grown |= unit.calls().stream().anyMatch(call -> awaits(call.target())) && awaiting.add(unit.name());
            }
        }
    }

    /// Each bare call in words.
    List<String> found() {
        List<String> found = new ArrayList<>();
        for (CodeUnit unit : inspected) {
            for (Call call : unit.calls()) {
                if (COROUTINES.contains(call.target().owner())) {
                    found.add(unit.name() + " runs a coroutine itself");
                } else if (!isVerb(call.target()) && awaits(call.target()) && !(unit.isLambda() && call.isLast())) {
                    found.add(unit.name() + " calls " + call.target() + ", which awaits");
                }
            }
            for (Handed handed : unit.handed()) {
                if (awaits(handed.target()) && !COROUTINES.contains(handed.type())) {
                    found.add(unit.name() + " makes a " + handed.type() + " of what awaits");
                }
            }
        }
        return found;
    }

    private boolean awaits(Name target) {
        return isVerb(target)
                || target.method().equals(GIVES_UP)
                || awaiting.stream().anyMatch(method -> isSame(method, target));
    }

    private static boolean isVerb(Name target) {
        return target.owner().equals(Async.class.getName()) && VERBS.contains(target.method());
    }

    /// Whether a call of `target` may get to `method`: it is that one, inherited, or overridden.
    private static boolean isSame(Name method, Name target) {
        if (!method.method().equals(target.method()) || !method.descriptor().equals(target.descriptor())) {
            return false;
        }
        if (method.owner().equals(target.owner())) {
            return true;
        }
        Class<?> declaring = load(method.owner());
        Class<?> named = load(target.owner());
        return declaring.isAssignableFrom(named) || named.isAssignableFrom(declaring);
    }

    private static Stream<CodeUnit> read(Class<?> type) {
        try (InputStream in = type.getResourceAsStream(type.getName().replaceFirst(".*\\.", "") + ".class")) {
            ClassModel compiled = ClassFile.of().parse(in.readAllBytes());
            return compiled.methods().stream().map(method -> CodeUnit.of(type.getName(), method));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, BareAwaits.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
