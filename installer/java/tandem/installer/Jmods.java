package tandem.installer;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes a jmod of each module, with its native libraries and its fonts as files of the runtime, so that nothing is
/// unpacked into the user's home or for the time that it runs, and with the licences of what is in it.
final class Jmods {
    private static final String BASE_THEME = "atlantafx.base";
    private static final Path LEGAL = Path.of("installer", "legal");
    private static final Path FONTS = Path.of("tandem", "assets", "fonts");
    private static final Pattern FONT = Pattern.compile(".*\\.(otf|ttf)");
    private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib)");

    private Jmods() {}

    /// @param modules jars and folders of classes, by the module's name
    /// @param version of those that come as folders, that is of our own
    /// @param folder is made anew, and holds nothing but the jmods
    static void make(Map<String, Path> modules, String version, Path folder) throws IOException, InterruptedException {
        Folders.fresh(folder);
        Path scratch = Files.createTempDirectory("tandem-jmods");
        try {
            for (Map.Entry<String, Path> module : modules.entrySet()) {
                List<String> own =
                        Files.isDirectory(module.getValue()) ? List.of("--module-version", version) : List.of();
                make(module.getKey(), module.getValue(), own, folder, scratch.resolve(module.getKey()));
            }
        } finally {
            Folders.delete(scratch);
        }
    }

    private static void make(String name, Path from, List<String> options, Path jmods, Path scratch)
            throws IOException, InterruptedException {
        Path classes = scratch.resolve("classes");
        // JavaFX brings libraries of Windows that the JDK brings, too; it looks for its own in `bin/javafx` as well.
        Path libraries = scratch.resolve("libraries");
        Path folder = Files.createDirectories(Host.current() == Host.WINDOWS ? libraries.resolve("javafx") : libraries);
        Path config = scratch.resolve("config");
        unpack(name, from, classes);
        move(classes, NATIVE, folder);
        move(classes.resolve(FONTS), FONT, Files.createDirectories(config.resolve("fonts")));
        List<String> arguments = new ArrayList<>(List.of("create", "--class-path", classes.toString()));
        arguments.addAll(List.of("--libs", libraries.toString(), "--config", config.toString()));
        arguments.addAll(options);
        String legal = legal(name);
        if (!legal.isEmpty()) {
            arguments.addAll(List.of("--legal-notices", legal));
        }
        arguments.add(jmods.resolve(name + ".jmod").toString());
        Tool.jdk("jmod", arguments);
    }

    private static void move(Path from, Pattern what, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            for (Path path : Folders.all(from)) {
                if (what.matcher(path.toString()).matches()) {
                    Files.move(path, to.resolve(path.getFileName()));
                }
            }
        }
    }

    private static void unpack(String name, Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            Folders.copy(from, to);
            StyleSheets.compile(to);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(from)) {
            Folders.copy(jar.getPath("/"), to);
        }
        if (name.equals(BASE_THEME)) {
            BaseTheme.prune(to);
        }
    }

    /// JavaFX's modules share most of their notices.
    private static String legal(String name) {
        Stream<String> folders = name.startsWith("javafx.") ? Stream.of("javafx", name) : Stream.of(name);
        return folders.map(LEGAL::resolve)
                .filter(Files::isDirectory)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
