package tandem.run;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where an exhibit saves the flags that it fetched. A file is there whole or not at all, and what is there already is
/// never touched. From any thread; the calling one is blocked meanwhile.
public final class Folder {
    /// Saves nothing.
    public static final Folder NOWHERE = new Folder(null);

    /// What all flags need; a disk with less is as good as full.
    private static final long ROOM = 1_000_000;

    private static final Pattern NAME = Pattern.compile("[a-z]{2}\\.(png|gif|jpg)");

    private final @Nullable Path path;

    private Folder(@Nullable Path path) {
        this.path = path;
    }

    /// Saves in a folder of any file system; it is made when it is needed, if its parent is there.
    public static Folder at(Path path) {
        return new Folder(path);
    }

    /// Whether anything is saved at all.
    public boolean isSomewhere() {
        return path != null;
    }

    /// Saves a file: writes it aside, down to the disk, and then gives it its name. If a file of that name and with the
    /// same bytes is there, that counts as saved.
    ///
    /// @throws IllegalArgumentException unless `name` is two letters and the ending of an image, as in "br.png"
    /// @throws NotSaved if it is not there now; nothing half-written is left
    /// @throws InterruptedException if the calling thread is interrupted; likewise
    public void save(String name, byte[] content) throws NotSaved, InterruptedException {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a flag: " + name);
        }
        if (path != null) {
            save(path, path.resolve(name), content);
        }
    }

    /// What is known to be in the way before anything is saved: really tries, and takes back what it made.
    public Optional<NotSaved> obstacle() {
        if (path == null) {
            return Optional.empty();
        }
        try {
            tryOut(path);
            return Optional.empty();
        } catch (ClosedByInterruptException _) {
            return Optional.empty(); // the thread's interrupt status says so; nothing is known
        } catch (IOException | ReadOnlyFileSystemException failure) {
            return Optional.of(NotSaved.of(failure, path, path, ROOM));
        }
    }

    private static void save(Path folder, Path target, byte[] content) throws NotSaved, InterruptedException {
        try {
            make(folder);
            if (!holds(target, content)) {
                write(folder, target, content);
            }
        } catch (ClosedByInterruptException _) {
            Thread.interrupted();
            throw new InterruptedException("while " + target + " was saved");
        } catch (IOException | ReadOnlyFileSystemException failure) {
            throw NotSaved.of(failure, target, folder, content.length);
        }
    }

    private static void write(Path folder, Path target, byte[] content) throws IOException {
        try (Aside aside = Aside.in(folder, String.valueOf(target.getFileName()))) {
            aside.write(content);
            aside.become(target);
        } catch (FileAlreadyExistsException taken) {
            if (!holds(target, content)) { // else somebody has just saved the same
                throw taken;
            }
        }
    }

    private static void tryOut(Path folder) throws IOException {
        boolean made = make(folder);
        try (Aside aside = Aside.in(folder, "try")) {
            aside.write(new byte[1]);
            if (room(folder) < ROOM) {
                throw new IOException("little space is left");
            }
        } finally {
            if (made) {
                Files.delete(folder);
            }
        }
    }

    /// How many bytes there is room for; as many as can be, where the system can't tell, as in a root
    /// without a mount of its own.
    private static long room(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException _) {
            return Long.MAX_VALUE;
        }
    }

    /// Makes the folder unless it is there.
    ///
    /// @return whether it was made
    private static boolean make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return false;
        }
        try {
            Files.createDirectory(folder);
            return true;
        } catch (FileAlreadyExistsException _) {
            if (Files.isDirectory(folder)) {
                return false;
            }
            throw new NotDirectoryException(folder.toString());
        }
    }

    /// Whether a file of this content is there.
    ///
    /// @throws FileAlreadyExistsException if something else is
    private static boolean holds(Path target, byte[] content) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Files.size(target) == content.length
                && Arrays.equals(Files.readAllBytes(target), content)) {
            return true;
        }
        throw new FileAlreadyExistsException(target.toString());
    }
}
