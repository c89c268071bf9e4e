package tandem.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.architecture.House.CLASSES;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tandem.run.Exhibit;

/// An exhibit is a page that is read beside its picture: it fits there.
class ExhibitShapeTest {
    private static final int LINES = 80;
    private static final int COLUMNS = 64;

    static Stream<Path> exhibits() {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(Exhibit.class) && !type.isEquivalentTo(Exhibit.class))
                .filter(JavaClass::isTopLevelClass)
                .map(type -> House.SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
    }

    @ParameterizedTest
    @MethodSource("exhibits")
    void hasNoMoreLinesThanAPage(Path exhibit) throws IOException {
        assertThat(Files.readAllLines(exhibit)).hasSizeLessThanOrEqualTo(LINES);
    }

    /// The formatter never breaks an import, so imports may be longer.
    @ParameterizedTest
    @MethodSource("exhibits")
    void hasNoLineWiderThanAPage(Path exhibit) throws IOException {
        List<String> code = Files.readAllLines(exhibit).stream()
                .filter(line -> !line.startsWith("import "))
                .toList();
        assertThat(code).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(COLUMNS));
    }
}
