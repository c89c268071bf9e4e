package tandem.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tandem.ui.text.Sentence;

/// The settings on disk. Nothing that is wrong with the disk stops the application: it runs with what it has, and says
/// so.
public final class SettingsFile {
    /// In bytes. Ours are some hundreds; what is larger is another's, and is not taken into memory.
    private static final long LARGEST = 1_000_000;

    private final Path folder;
    private final Path file;

    /// Settings in `folder`, which is made when needed.
    public SettingsFile(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("settings.txt");
    }

    /// What was read, and what there is to say about it, [Sentence#NONE] if nothing.
    public record Loaded(Settings settings, Sentence notice) {}

    /// Reads the file; makes nothing. One that is damaged, or can't be read, is renamed, so that it is kept and the
    /// next save doesn't overwrite it.
    public Loaded load() {
        try {
            if (!canBeSaved()) {
                return new Loaded(existing().orElseGet(Settings::new), unwritable());
            }
            if (!Files.exists(file)) {
                return new Loaded(new Settings(), Sentence.NONE);
            }
            Optional<Settings> settings = existing();
            if (settings.isPresent()) {
                return new Loaded(settings.get(), Sentence.NONE);
            }
            Path aside = aside();
            Files.move(file, aside);
            return new Loaded(new Settings(), Sentence.of("notice.settings-damaged", aside.getFileName()));
        } catch (IOException _) {
            return new Loaded(new Settings(), unwritable());
        }
    }

    /// Whether the folder, or the nearest above that is there, can be written to.
    private boolean canBeSaved() {
        Path nearest = folder.toAbsolutePath();
        while (nearest != null && Files.notExists(nearest)) {
            nearest = nearest.getParent();
        }
        return nearest != null && Files.isDirectory(nearest) && Files.isWritable(nearest);
    }

    /// Writes beside the file, then moves it into place: whoever reads sees the old settings or the new, whole.
    ///
    /// @throws IOException if that can't be done; the old file is then as it was
    public void save(Settings settings) throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "settings", ".new");
        try {
            Files.write(fresh, SettingsFormat.write(settings));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// Nothing if there are none, or none that can be read.
    private Optional<Settings> existing() {
        try {
            boolean sensible = Files.exists(file) && Files.size(file) <= LARGEST;
            return sensible ? SettingsFormat.read(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private Sentence unwritable() {
        return Sentence.of("notice.settings-unwritable", folder);
    }

    /// A name that isn't taken: `settings.damaged.txt`, `settings.damaged-2.txt` …
    private Path aside() {
        Path name = folder.resolve("settings.damaged.txt");
        for (int i = 2; Files.exists(name); i++) {
            name = folder.resolve("settings.damaged-" + i + ".txt");
        }
        return name;
    }
}
