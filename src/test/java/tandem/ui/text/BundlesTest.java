package tandem.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every bundle of the application, in both languages.
class BundlesTest {
    /// Four Latin words in a row outside code are a sentence that nobody translated.
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z’]+(?: [A-Za-z’]+){3,}");
    /// A particle right after something inserted: which one is right depends on what is inserted.
    private static final Pattern PARTICLE = Pattern.compile("\\}(?:은|는|이|가|을|를|과|와|으로|로)(?![가-힣])");

    static Stream<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "resources"))) {
            return files.filter(file -> file.endsWith("texts.properties")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(Path english) throws IOException {
        assertThat(read(korean(english)).keySet()).isEqualTo(read(english).keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesInsertTheSame(Path english) throws IOException {
        Properties texts = read(english);
        Properties translated = read(korean(english));
        for (String key : texts.stringPropertyNames()) {
            assertThat(inserted(translated.getProperty(key))).as(key).isEqualTo(inserted(texts.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void koreanTextsAreKorean(Path english) throws IOException {
        assertThat(read(korean(english)).values().stream().map(Object::toString))
                .noneMatch(text -> ENGLISH.matcher(text).find())
                .noneMatch(text -> text.contains("쓰레드"))
                .noneMatch(text -> PARTICLE.matcher(text).find());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noStraightApostropheForItWouldHideWhatIsInserted(Path english) throws IOException {
        for (Path bundle : List.of(english, korean(english))) {
            assertThat(read(bundle).values().stream().map(Object::toString)).noneMatch(text -> text.contains("'"));
        }
    }

    private static List<String> inserted(String text) {
        return Pattern.compile("\\{\\d+")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .distinct()
                .toList();
    }

    private static Path korean(Path english) {
        return english.resolveSibling("texts_ko.properties");
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
