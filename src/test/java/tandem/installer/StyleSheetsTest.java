package tandem.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleSheetsTest {
    @TempDir
    private Path folder;

    @Test
    void aCompiledSheetSaysWhatTheSheetSays() throws Exception {
        Path sheet = Files.createDirectories(folder.resolve("below")).resolve("a.css");
        Files.writeString(
                sheet,
                ".button:hover > .label { -fx-text-fill: #AD4A06; -fx-padding: 0.5em; }\n.b { -fx-opacity: 0; }\n");
        StyleSheets.compile(folder);
        URL compiled = folder.resolve("below").resolve("a.bss").toUri().toURL();
        Stylesheet parsed = new CssParser().parse(sheet.toUri().toURL());
        assertThat(told(Stylesheet.loadBinary(compiled)))
                .containsExactlyElementsOf(told(parsed))
                .hasSize(2);
    }

    private static List<String> told(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(rule -> rule.getSelectors() + " " + rule.getDeclarations())
                .toList();
    }
}
