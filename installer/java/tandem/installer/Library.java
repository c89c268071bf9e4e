package tandem.installer;

import java.nio.file.Path;

/// What a module of others is, and where Maven finds it.
///
/// @param part as `parts.txt` calls what it belongs to
record Library(String part, String group, String artifact) {
    /// @throws IllegalArgumentException for a module that is new here
    static Library of(String module) {
        if (module.startsWith("javafx.")) {
            return new Library("JavaFX", "org.openjfx", module.replace('.', '-'));
        }
        if (module.equals("atlantafx.base")) {
            return new Library("AtlantaFX", "io.github.mkpaz", "atlantafx-base");
        }
        throw new IllegalArgumentException(
                module + " is new: say what it is in Library, in parts.txt and in installer/legal");
    }

    /// The package URL of this jar: with its classifier, where there is a jar for each system.
    String packageUrl(String version, Path jar) {
        String url = "pkg:maven/" + group + "/" + artifact + "@" + version;
        String plain = artifact + "-" + version;
        String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        return name.startsWith(plain + "-") ? url + "?classifier=" + name.substring(plain.length() + 1) : url;
    }
}
