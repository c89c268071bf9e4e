package tandem.installer;

import java.io.IOException;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/// Compiles style sheets: JavaFX reads a `.bss` beside a `.css` in its place, and need not parse it before the first
/// picture.
final class StyleSheets {
    private static final String TEXT = ".css";

    private StyleSheets() {}

    /// Lays a compiled sheet beside each in the folder and below.
    ///
    /// @throws IOException if one can't be read or written
    static void compile(Path folder) throws IOException {
        for (Path path : Folders.all(folder)) {
            String name = path.toString();
            if (name.endsWith(TEXT)) {
                Path compiled = Path.of(name.substring(0, name.length() - TEXT.length()) + ".bss");
                Stylesheet.convertToBinary(path.toFile(), compiled.toFile());
            }
        }
    }
}
