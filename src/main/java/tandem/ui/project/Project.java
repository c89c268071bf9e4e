package tandem.ui.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import tandem.run.NotSaved;

/// An exhibit to take away: a folder that `java Main.java` runs, with a JDK and nothing else. It has the
/// sources that `Main.java` needs, as they are, and no other.
///
/// @param name of the folder, where it is free: "flags-event-loop"
/// @param main what `Main.java` says
/// @param readme what `README.md` says
/// @param data what the sources read when they run, by path; asked for when the folder is written
public record Project(String name, String main, String readme, Supplier<Map<String, byte[]>> data) {
    private static final String LICENSE = "LICENSE";

    /// A project of sources alone.
    public Project(String name, String main, String readme) {
        this(name, main, readme, Map::of);
    }

    /// Writes the folder into `parent`, which must be there, and blocks the calling thread meanwhile. What is
    /// there already is never touched: where the name is taken, the folder is called "flags-event-loop-2".
    ///
    /// @return the folder
    /// @throws NotSaved if it is not there now; then nothing of it is left
    public Path writeTo(Path parent) throws NotSaved {
        return NewFolder.write(parent, name, files());
    }

    /// All files, by their paths in the folder.
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>(Closure.of(main));
        files.putAll(data.get());
        files.put("Main.java", main.getBytes(StandardCharsets.UTF_8));
        files.put("README.md", readme.getBytes(StandardCharsets.UTF_8));
        files.put(LICENSE, SourceTree.read(LICENSE).orElseThrow());
        return files;
    }
}
