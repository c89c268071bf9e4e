package tandem.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A user's home in which settings are kept.
final class Home {
    private Home() {}

    /// Makes one, in English.
    ///
    /// @param settings further ones, a line each
    /// @return `folder`
    static Path of(Path folder, String... settings) throws IOException {
        Path config = Files.createDirectories(folder.resolve("config").resolve("tandem"));
        Files.writeString(
                config.resolve("settings.txt"),
                "tandem settings 1\nlanguage = en\n" + String.join("\n", settings) + "\nend\n");
        return folder;
    }
}
