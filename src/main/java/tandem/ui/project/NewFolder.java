package tandem.ui.project;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tandem.run.NotSaved;

/// A folder that is being written, where nothing was before. If it can't be whole, nothing of it stays.
final class NewFolder {
    private final Path folder;
    private final Deque<Path> made = new ArrayDeque<>();

    private NewFolder(Path folder) {
        this.folder = folder;
    }

    /// Writes `files`, by their paths, into a folder of this name, or "name-2" and so on if that is taken. An
    /// empty folder is not taken.
    ///
    /// @return the folder
    /// @throws NotSaved if it is not there now
    static Path write(Path parent, String name, Map<String, byte[]> files) throws NotSaved {
        try {
            if (Files.exists(parent) && !Files.isDirectory(parent)) {
                throw new NotDirectoryException(parent.toString());
            }
            NewFolder fresh = claim(parent, name);
            fresh.fill(files);
            return fresh.folder;
        } catch (IOException | ReadOnlyFileSystemException failure) {
            long needed = files.values().stream().mapToLong(file -> file.length).sum();
            throw NotSaved.of(failure, parent.resolve(name), parent, needed);
        }
    }

    private static NewFolder claim(Path parent, String name) throws IOException {
        for (int n = 1; true; n++) {
            NewFolder fresh = new NewFolder(parent.resolve(n == 1 ? name : name + "-" + n));
            if (fresh.isOurs()) {
                return fresh;
            }
        }
    }

    private boolean isOurs() throws IOException {
        try {
            make(folder);
            return true;
        } catch (FileAlreadyExistsException _) {
            return isEmpty(folder);
        }
    }

    private static boolean isEmpty(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException _) {
            return false; // whoever may not look into it has no business there
        }
    }

    private void fill(Map<String, byte[]> files) throws IOException {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                makeAll(path.getParent());
                Files.write(path, new byte[0], StandardOpenOption.CREATE_NEW);
                made.push(path);
                Files.write(path, file.getValue());
            }
        } catch (IOException | RuntimeException failure) {
            takeBack();
            throw failure;
        }
    }

    private void makeAll(@Nullable Path wanted) throws IOException {
        if (wanted != null && !Files.isDirectory(wanted)) {
            makeAll(wanted.getParent());
            make(wanted);
        }
    }

    private void make(Path wanted) throws IOException {
        Files.createDirectory(wanted);
        made.push(wanted);
    }

    private void takeBack() {
        for (Path path : made) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException _) {
                return; // what can't be deleted keeps the folders above it
            }
        }
    }
}
