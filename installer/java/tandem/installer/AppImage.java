package tandem.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The application with its own runtime in one folder, which runs from wherever it lies.
///
/// @param root `Tandem`, on macOS `Tandem.app`
public record AppImage(Path root) {
    private static final String CACHE = "main.aot";

    /// Makes it from modules to the trained cache.
    ///
    /// @param modules where to find what is in it
    /// @param work is made anew; the image is in it
    /// @throws IOException if a tool fails, with what it said
    public static AppImage make(Product product, ModulePath modules, Path work)
            throws IOException, InterruptedException {
        Folders.fresh(work);
        Map<String, Path> needed = modules.needed(product.module());
        Jmods.make(needed, product.version(), work.resolve("jmods"));
        JavaRuntime runtime = JavaRuntime.link(product.module(), work.resolve("jmods"), work.resolve("runtime"));
        Path input = Files.createDirectory(work.resolve("input"));
        Training.run(runtime, product.get("module"), input.resolve(CACHE));
        Files.move(input.resolve("training.log"), work.resolve("training.log"));

        Sbom.write(product, needed, runtime, input.resolve("sbom.cdx.json"));

        Host host = Host.current();
        Tool.jdk("jpackage", arguments(host, product, runtime, input, work));
        AppImage image = new AppImage(work.resolve(host.image(product.name())));
        if (host == Host.LINUX) {
            LinuxLauncher.install(image, product);
        } else if (host == Host.MACOS) {
            MacVersion.correct(image, product);
            MacVersion.verify(image);
        }
        return image;
    }

    private static List<String> arguments(Host host, Product product, JavaRuntime runtime, Path input, Path work)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--type", "app-image"));
        String version = host == Host.MACOS ? MacVersion.forJpackage(product.version()) : product.version();
        arguments.addAll(List.of("--name", product.name(), "--app-version", version));
        arguments.addAll(List.of("--vendor", product.get("vendor"), "--copyright", product.get("copyright")));
        arguments.addAll(List.of("--description", product.get("summary")));
        arguments.addAll(List.of("--icon", host.icon().toString()));
        arguments.addAll(List.of("--runtime-image", runtime.home().toString()));
        arguments.addAll(List.of("--module", product.get("module")));
        arguments.addAll(List.of("--input", input.toString(), "--dest", work.toString()));
        for (String option : Options.JVM.all()) {
            arguments.addAll(List.of("--java-options", option));
        }
        arguments.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/" + CACHE));
        if (host == Host.MACOS) {
            arguments.addAll(List.of("--mac-package-identifier", product.get("id")));
            arguments.addAll(List.of("--mac-app-category", "education"));
        }
        return arguments;
    }

    /// Bytes of all its files.
    public long bytes() throws IOException {
        return Folders.bytes(root);
    }
}
