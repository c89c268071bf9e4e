package tandem.installer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The installers that jpackage makes: `.msi` on Windows, `.dmg` on macOS.
final class JdkPackage {
    private JdkPackage() {}

    /// Makes it. On Windows jpackage needs the WiX tools on the PATH.
    ///
    /// @param packages the folder it is to be in
    static Path make(Product product, AppImage image, Path packages) throws IOException {
        boolean windows = Host.current() == Host.WINDOWS;
        String type = windows ? "msi" : "dmg";
        List<String> arguments = new ArrayList<>(List.of("--type", type));
        arguments.addAll(List.of("--app-image", image.root().toString()));
        arguments.addAll(List.of("--name", product.fileName(Host.processor())));
        arguments.addAll(List.of("--app-version", product.version(), "--vendor", product.get("vendor")));
        arguments.addAll(List.of("--dest", packages.toString()));
        if (windows) {
            arguments.addAll(List.of("--win-per-user-install", "--win-menu", "--win-shortcut-prompt"));
            arguments.addAll(List.of("--win-menu-group", product.name(), "--install-dir", product.name()));
            arguments.addAll(List.of("--win-upgrade-uuid", product.get("upgrade-uuid")));
        }
        Tool.jdk("jpackage", arguments);
        return packages.resolve(product.fileName(Host.processor()) + "-" + product.version() + "." + type);
    }
}
