package tandem.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/// A file that was not saved, or a folder in which none could be.
public final class NotSaved extends IOException {
    private static final long serialVersionUID = 1;

    /// What is in the way.
    public enum Why {
        /// Something else has the file's name; it is kept as it is.
        EXISTS("something else is there"),
        /// Nobody may write there, or this user may not.
        DENIED("it may not be written"),
        /// No space is left.
        FULL("the disk is full"),
        /// There is no such folder, and none to make it in.
        GONE("there is no such folder"),
        /// What has the folder's name is none.
        NOT_A_FOLDER("this is not a folder"),
        /// Something else, which the cause says in the words of the system.
        OTHER("it failed");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /// Its name in keys: `not-a-folder`.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    private NotSaved(Path path, Why why, Throwable cause) {
        super(path + ": " + (why == Why.OTHER ? cause.getMessage() : why.words), cause);
        this.why = why;
    }

    /// Finds out what was in the way of `path`.
    ///
    /// @param folder where it was to be
    /// @param needed how many bytes must be free there
    public static NotSaved of(Exception failure, Path path, Path folder, long needed) {
        return new NotSaved(path, why(failure, folder, needed), failure);
    }

    public Why why() {
        return why;
    }

    private static Why why(Exception failure, Path folder, long needed) {
        return switch (failure) {
            case FileAlreadyExistsException _ -> Why.EXISTS;
            case AccessDeniedException _ -> Why.DENIED;
            case ReadOnlyFileSystemException _ -> Why.DENIED;
            case NotDirectoryException _ -> Why.NOT_A_FOLDER;
            case NoSuchFileException _ -> Why.GONE;
            default -> why(folder, needed);
        };
    }

    /// Where the exception does not say it, the disk may.
    private static Why why(Path folder, long needed) {
        if (!Files.isDirectory(folder)) {
            return Why.GONE;
        }
        try {
            FileStore disk = Files.getFileStore(folder);
            if (disk.isReadOnly()) {
                return Why.DENIED;
            }
            return disk.getUsableSpace() < needed ? Why.FULL : Why.OTHER;
        } catch (IOException _) {
            return Why.OTHER; // it does not say it either
        }
    }
}
