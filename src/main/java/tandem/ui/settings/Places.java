package tandem.ui.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where things are kept: settings in `config`, the log in `state`. The folders need not exist.
public record Places(Path config, Path state) {
    private static final String NAME = "tandem";

    /// The platform's own places: the XDG folders, `%APPDATA%` and `%LOCALAPPDATA%`, `~/Library`.
    public static Places ofSystem() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    static Places of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path roaming = home.resolve("AppData").resolve("Roaming");
            Path local = home.resolve("AppData").resolve("Local");
            return new Places(
                    folder(environment.get("APPDATA"), roaming).resolve("Tandem"),
                    folder(environment.get("LOCALAPPDATA"), local).resolve("Tandem"));
        }
        if (name.startsWith("mac")) {
            Path library = home.resolve("Library");
            return new Places(
                    library.resolve("Application Support").resolve("Tandem"),
                    library.resolve("Logs").resolve("Tandem"));
        }
        return new Places(
                folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"))
                        .resolve(NAME),
                folder(environment.get("XDG_STATE_HOME"), home.resolve(".local/state"))
                        .resolve(NAME));
    }

    /// The XDG rules ignore a path that is not absolute.
    private static Path folder(@Nullable String named, Path otherwise) {
        return named != null && Path.of(named).isAbsolute() ? Path.of(named) : otherwise;
    }
}
