package tandem.installer;

import java.nio.file.Path;
import java.util.Locale;

/// The kind of system that this runs on, and so the only one that it can make installers for.
public enum Host {
    LINUX("tandem-512.png"),
    MACOS("tandem.icns"),
    WINDOWS("tandem.ico");

    private final String icon;

    Host(String icon) {
        this.icon = icon;
    }

    /// The system that this runs on.
    public static Host current() {
        return named(System.getProperty("os.name"));
    }

    static Host named(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") ? MACOS : LINUX;
    }

    /// The processor's name, as archives and Debian call it: `amd64`, `arm64`.
    static String processor() {
        String name = System.getProperty("os.arch");
        return switch (name) {
            case "x86_64" -> "amd64";
            case "aarch64" -> "arm64";
            default -> name;
        };
    }

    /// The icon in the kind of file that this system reads.
    Path icon() {
        Path folder = this == LINUX ? Path.of("assets", "icon") : Path.of("installer", "icon");
        return folder.resolve(icon);
    }

    /// The file or folder that jpackage makes of an application of this name.
    String image(String name) {
        return this == MACOS ? name + ".app" : name;
    }
}
