package tandem.installer;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// What is packaged, and how it calls itself: `product.properties`.
///
/// @param properties by name
/// @param version digits and dots
public record Product(Properties properties, String version) {
    private static final Path FILE = Path.of("installer", "product.properties");

    /// Tandem itself.
    ///
    /// @throws IOException if its files can't be read
    public static Product tandem() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FILE)) {
            properties.load(reader);
        }
        return new Product(properties, Part.all().getFirst().version());
    }

    /// The same by another name and module, to be packaged the same way.
    ///
    /// @param module with its main class: `bare/bare.Bare`
    public Product named(String name, String module) {
        Properties renamed = new Properties();
        renamed.putAll(properties);
        renamed.setProperty("name", name);
        renamed.setProperty("module", module);
        return new Product(renamed, version);
    }

    /// The value of this name.
    ///
    /// @throws IllegalArgumentException if there is none
    public String get(String name) {
        String value = name.equals("version") ? version : properties.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException(FILE + " has no " + name);
        }
        return value;
    }

    public String name() {
        return get("name");
    }

    /// The module without its main class.
    String module() {
        return get("module").replaceFirst("/.*", "");
    }

    /// The name that its files have: `tandem-0.1.0-amd64`.
    String fileName(String processor) {
        return get("package") + "-" + version + "-" + processor;
    }
}
