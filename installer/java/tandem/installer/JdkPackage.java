package tandem.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The installers that jpackage makes: `.msi` on Windows, `.dmg` on macOS.
final class JdkPackage {
    private JdkPackage() {}

    /// Makes it. On Windows jpackage needs WiX 3, 4 or 5 on the PATH, of 4 and 5 with the extensions Util
    /// and UI.
    ///
    /// @param packages the folder it is to be in
    static Path make(Product product, AppImage image, Path packages) throws IOException, InterruptedException {
        boolean windows = Host.current() == Host.WINDOWS;
        String type = windows ? "msi" : "dmg";
        Path work = Folders.fresh(image.root().resolveSibling(type));
        List<String> arguments = new ArrayList<>(List.of("--type", type));
        arguments.addAll(List.of("--app-image", image.root().toString()));
        // What the installed program is called in lists, and what the volume is called.
        arguments.addAll(List.of("--name", product.name(), "--description", product.get("summary")));
        arguments.addAll(List.of("--vendor", product.get("vendor"), "--dest", work.toString()));
        arguments.addAll(windows ? msi(product) : dmg(product));
        Tool.jdk("jpackage", arguments);
        try (Stream<Path> made = Files.list(work)) {
            Path found = made.filter(path -> path.toString().endsWith("." + type))
                    .findAny()
                    .orElseThrow(() -> new IOException("jpackage made no package in " + work));
            Path file = packages.resolve(FileName.of(product, type));
            return Files.move(found, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// For one user, without an administrator, where Windows has such programs. Not straight below
    /// `%LOCALAPPDATA%`: the log is in a folder of that name there, and Windows removes the folder of a
    /// program with all that is in it.
    private static List<String> msi(Product product) {
        List<String> arguments = new ArrayList<>(List.of("--app-version", product.version()));
        arguments.addAll(List.of("--win-per-user-install", "--win-menu", "--win-shortcut-prompt"));
        Path folder = Path.of("Programs", product.name());
        arguments.addAll(List.of("--win-menu-group", product.name(), "--install-dir", folder.toString()));
        arguments.addAll(List.of("--win-upgrade-uuid", product.get("upgrade-uuid")));
        return arguments;
    }

    private static List<String> dmg(Product product) {
        return List.of(
                "--app-version",
                MacVersion.forJpackage(product.version()),
                "--icon",
                Host.MACOS.icon().toString());
    }
}
