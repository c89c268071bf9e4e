package tandem.installer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The version of an application on macOS. The system takes one that begins with 0, jpackage of JDK 25 does
/// not: it is told another, and the right one is written into the image that it made.
final class MacVersion {
    private static final List<String> KEYS = List.of("CFBundleShortVersionString", "CFBundleVersion");

    private MacVersion() {}

    /// What jpackage is told: the version itself, or 1 in the place of a leading 0.
    static String forJpackage(String version) {
        return version.startsWith("0.") ? "1" + version.substring(1) : version;
    }

    /// Writes the right version into the image, where jpackage was told another, and signs it anew as
    /// jpackage does, without a certificate: the signature covers the file.
    static void correct(AppImage image, Product product) throws IOException, InterruptedException {
        if (forJpackage(product.version()).equals(product.version())) {
            return;
        }
        String list = image.root().resolve("Contents").resolve("Info.plist").toString();
        for (String key : KEYS) {
            run(List.of("plutil", "-replace", key, "-string", product.version(), list));
        }
        run(List.of("codesign", "--force", "--sign", "-", image.root().toString()));
    }

    /// Fails if the image's signature does not fit what is in it.
    static void verify(AppImage image) throws IOException, InterruptedException {
        run(List.of("codesign", "--verify", "--deep", image.root().toString()));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Tool.system(Path.of("."), Map.of(), command);
    }
}
