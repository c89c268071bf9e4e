package tandem.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import tandem.Tandem;

/// What the rules are about: the application's own classes, without the tests.
final class House {
    static final Path SOURCES = Path.of("src", "main", "java");
    static final Path RESOURCES = Path.of("src", "main", "resources");
    static final Path COMPILED = compiled();
    static final JavaClasses CLASSES = new ClassFileImporter().importPath(COMPILED);

    private House() {}

    private static Path compiled() {
        try {
            return Path.of(Tandem.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
