package tandem.installer;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The list of all that is in an image, for programs that look for known flaws and for licences: CycloneDX
/// 1.6, as JSON. The same image gives the same bytes.
final class Sbom {
    /// Parts of Tandem's own module that others made, by their names in `parts.txt`.
    private static final List<String> DATA = List.of("Pretendard", "JetBrains Mono", "svg-country-flags");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private Sbom() {}

    /// Asks the runtime, reads the jars, and writes the list.
    ///
    /// @param modules those that come as jars and folders, by name
    /// @param runtime the one that is shipped
    static void write(Product product, Map<String, Path> modules, JavaRuntime runtime, Path file)
            throws IOException, InterruptedException {
        ObjectNode document = MAPPER.createObjectNode();
        document.put("bomFormat", "CycloneDX").put("specVersion", "1.6").put("version", 1);
        Component tandem = Component.of("application", product.name(), product.version(), Notice.named("Tandem"));
        document.putObject("metadata").set("component", tandem.json());
        ArrayNode components = document.putArray("components");
        components.add(openJdk(RuntimeContents.of(runtime), modules).json());
        for (Map.Entry<String, Path> module : new TreeMap<>(modules).entrySet()) {
            if (!module.getKey().equals(product.module())) {
                components.add(library(module.getKey(), module.getValue()).json());
            }
        }
        for (String name : DATA) {
            Notice notice = Notice.named(name);
            components.add(Component.of("data", name, notice.version(), notice).json());
        }
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        Files.writeString(file, MAPPER.writer(printer).writeValueAsString(document) + "\n");
    }

    private static Component openJdk(RuntimeContents runtime, Map<String, Path> others) throws IOException {
        Notice notice = Notice.named("OpenJDK");
        List<Component> modules = new ArrayList<>();
        runtime.modules().forEach((name, version) -> {
            if (!others.containsKey(name)) {
                modules.add(Component.of("library", name, version, notice).publisher(runtime.vendor()));
            }
        });
        return Component.of("platform", "OpenJDK", runtime.version(), notice)
                .publisher(runtime.vendor())
                .holding(modules);
    }

    private static Component library(String module, Path jar) throws IOException {
        Library library = Library.of(module);
        Notice notice = Notice.named(library.part());
        String version = version(module, jar, notice);
        List<Component> inner = Notice.all().stream()
                .filter(part -> part.module().equals(module) && part.shippedFor(Host.current()))
                .map(part -> Component.of("library", part.name(), part.version(), part))
                .toList();
        return Component.of("library", module, version, notice)
                .packageUrl(library.packageUrl(version, jar))
                .hashOf(jar)
                .holding(inner);
    }

    private static String version(String module, Path jar, Notice notice) {
        return ModuleFinder.of(jar)
                .find(module)
                .map(found -> found.descriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse(notice.version());
    }
}
