package tandem.ui.project;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks the user for a folder that is there, on the window's thread.
@FunctionalInterface
public interface FolderChooser {
    /// The folder, or nothing if the user thought better of it.
    ///
    /// @param near where the user may want to begin
    Optional<Path> choose(@Nullable Window owner, String title, Path near);

    /// Asks as the system does that.
    static FolderChooser ofSystem() {
        return (owner, title, near) -> {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(title);
            if (Files.isDirectory(near)) {
                chooser.setInitialDirectory(near.toFile());
            }
            return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
        };
    }
}
