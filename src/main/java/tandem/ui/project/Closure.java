package tandem.ui.project;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The sources that a source needs, and those that they need, and so on, until only the JDK is left. Found in
/// the sources themselves, so a file is taken where it is needed and not where somebody thought of it.
final class Closure {
    private static final Pattern JDK = Pattern.compile("(?:java|javax|jdk|com\\.sun)\\..*");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Queue<Names> open = new ArrayDeque<>();

    private Closure() {}

    /// The files that `source` needs to be compiled, without itself, by their paths.
    ///
    /// @throws IllegalStateException if it needs something that is neither the JDK's nor in the [SourceTree]
    static Map<String, byte[]> of(String source) {
        Closure closure = new Closure();
        closure.open.add(Names.of(source));
        while (!closure.open.isEmpty()) {
            closure.follow(closure.open.remove());
        }
        return closure.files;
    }

    private void follow(Names names) {
        for (String imported : names.imported()) {
            if (!JDK.matcher(imported).matches()) {
                take(found(imported));
            }
        }
        String home = names.home().isEmpty() ? "" : names.home() + ".";
        for (String simple : names.simple()) {
            String path = SourceTree.path(home + simple);
            if (SourceTree.has(path)) {
                take(path);
            }
        }
    }

    /// Where the type stands that is imported, or in which something is: `a.b.Outer` for `a.b.Outer.Inner`.
    private static String found(String imported) {
        String type = imported;
        while (type.contains(".")) {
            String path = SourceTree.path(type);
            if (SourceTree.has(path)) {
                return path;
            }
            type = type.substring(0, type.lastIndexOf('.'));
        }
        throw new IllegalStateException("no source travels with the application for " + imported);
    }

    private void take(String path) {
        if (files.containsKey(path)) {
            return;
        }
        Optional<byte[]> source = SourceTree.read(path);
        byte[] bytes = source.orElseThrow();
        files.put(path, bytes);
        open.add(Names.of(new String(bytes, StandardCharsets.UTF_8)));
    }
}
