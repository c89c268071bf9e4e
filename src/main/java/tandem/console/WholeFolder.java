package tandem.console;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/// Compiles a program in one go. `java Main.java` compiles a class when it is first used, each by itself:
/// with more than a hundred of them that takes several times as long, and most of it would fall into the time
/// that the program measures.
public final class WholeFolder {
    private WholeFolder() {}

    /// Where `main` runs straight from its source, compiles all that it needs, once more and in memory, and
    /// calls its main function.
    ///
    /// @return whether it did; if not, `main` has been compiled already and may go on
    /// @throws Exception what the main function throws
    public static boolean runs(Class<?> main, String[] arguments) throws Exception {
        Optional<Path> source = source(main);
        if (source.isPresent()) {
            call(compiled(source.get()).loadClass(main.getName()), arguments);
        }
        return source.isPresent();
    }

    /// The file that the class runs straight from.
    private static Optional<Path> source(Class<?> main) {
        return Optional.ofNullable(main.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(location -> Path.of(URI.create(location.toString())))
                .filter(file -> file.toString().endsWith(".java"));
    }

    private static ClassLoader compiled(Path source) throws Exception {
        Path folder = Objects.requireNonNull(source.getParent());
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of(folder));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of());
            MemoryFiles memory = new MemoryFiles(files, folder);
            var options = List.of("-proc:none", "-implicit:class", "-g");
            var task = compiler.getTask(null, memory, null, options, null, files.getJavaFileObjects(source));
            if (!task.call()) {
                throw new IllegalStateException("it can't be compiled: see above");
            }
            return memory.loader();
        }
    }

    private static void call(Class<?> main, String[] arguments) throws Exception {
        try {
            main.getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Exception exception) {
                throw exception;
            }
            throw thrown;
        }
    }
}
