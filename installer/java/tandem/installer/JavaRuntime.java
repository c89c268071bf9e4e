package tandem.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A Java runtime with no more in it than one application needs, and that application.
///
/// @param home its folder, as `java.home` names it
record JavaRuntime(Path home) {
    /// Links it, by this JDK.
    ///
    /// @param jmods what the JDK has not
    /// @param home must not exist
    static JavaRuntime link(String module, Path jmods, Path home) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(Options.JLINK.all());
        arguments.addAll(List.of("--module-path", jmods.toString(), "--add-modules", module));
        arguments.addAll(List.of("--output", home.toString()));
        Tool.jdk("jlink", arguments);
        return new JavaRuntime(home);
    }

    /// The command that starts Java programs.
    Path java() {
        Path bin = home.resolve("bin");
        Path windows = bin.resolve("java.exe");
        return Files.exists(windows) ? windows : bin.resolve("java");
    }
}
