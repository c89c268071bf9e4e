package tandem.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {
    @ParameterizedTest
    @CsvSource({"JavaFX, javafx.version", "AtlantaFX, atlantafx.version", "JSpecify, jspecify.version"})
    void theListNamesTheVersionsThatAreBuiltIn(String name, String property) throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(pom).contains("<" + property + ">" + version(name) + "</" + property + ">");
    }

    @ParameterizedTest
    @CsvSource("Tandem")
    void tandemsOwnVersionStandsFirst(String name) throws IOException {
        assertThat(Part.all().getFirst().name()).isEqualTo(name);
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>tandem</artifactId>\n  <version>" + version(name) + "</version>");
    }

    private static String version(String name) {
        return Part.all().stream()
                .filter(part -> part.name().equals(name))
                .findAny()
                .orElseThrow()
                .version();
    }
}
