package tandem.installer;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where the modules are that an application is made of, those of the JDK aside.
public final class ModulePath {
    private final ModuleFinder finder;

    private ModulePath(ModuleFinder finder) {
        this.finder = finder;
    }

    /// What this JVM has on its class path and its module path, and `more`.
    public static ModulePath ofThisJvm(Path... more) {
        Stream<Path> own = Stream.of("java.class.path", "jdk.module.path")
                .flatMap(name ->
                        Pattern.compile(Pattern.quote(File.pathSeparator)).splitAsStream(System.getProperty(name, "")))
                .filter(path -> !path.isEmpty())
                .map(Path::of);
        return new ModulePath(
                ModuleFinder.of(Stream.concat(Stream.of(more), own).toArray(Path[]::new)));
    }

    /// All that `module` needs, itself included, by name: jars, and folders of classes.
    ///
    /// @throws java.lang.module.FindException if something is missing
    Map<String, Path> needed(String module) {
        Map<String, Path> needed = new TreeMap<>();
        Configuration configuration = Configuration.empty().resolve(finder, ModuleFinder.ofSystem(), Set.of(module));
        for (ResolvedModule resolved : configuration.modules()) {
            resolved.reference()
                    .location()
                    .filter(location -> location.getScheme().equals("file"))
                    .ifPresent(location -> needed.put(resolved.name(), Path.of(location)));
        }
        return needed;
    }
}
