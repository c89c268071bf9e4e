package tandem.ui.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What an exhibit needs.
class ClosureTest {
    private static final Path SOURCES = Path.of("src", "main", "java");

    @Test
    void everySourceIsTheRepositorysOwn() throws IOException {
        Map<String, byte[]> files = Closure.of("import tandem.exhibit.flags.AsyncDownload; class Main {}");
        assertThat(files).hasSizeGreaterThan(20);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!file.getKey().startsWith("org/jspecify/")) {
                assertThat(file.getValue())
                        .as(file.getKey())
                        .isEqualTo(Files.readAllBytes(SOURCES.resolve(file.getKey())));
            }
        }
    }

    @Test
    void hasTheLoopOnlyWhereItIsUsed() {
        assertThat(needed("tandem.exhibit.spinners.AsyncSpinner"))
                .contains("tandem/loop/EventLoop.java", "tandem/exhibit/prime/LargePrime.java");
        assertThat(needed("tandem.exhibit.spinners.ThreadSpinner"))
                .contains("tandem/exhibit/spinners/SlowWork.java", "tandem/run/Kit.java", "tandem/time/Clock.java")
                .noneMatch(path -> path.startsWith("tandem/loop/") || path.startsWith("tandem/site/"))
                .doesNotContain("tandem/exhibit/spinners/Spinners.java", "tandem/exhibit/spinners/AsyncSpinner.java");
    }

    @Test
    void findsTypesOfTheSamePackageAndOfStaticImports() {
        assertThat(needed("tandem.exhibit.freeze.SlowCall.later"))
                .contains(
                        "tandem/exhibit/freeze/SlowCall.java",
                        "tandem/exhibit/freeze/TakenLock.java",
                        "tandem/exhibit/freeze/Slow.java");
    }

    @Test
    void refusesWhatNeitherTheJdkNorWeHave() {
        assertThatThrownBy(() -> Closure.of("import com.google.common.base.Joiner; class Main {}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("com.google.common.base.Joiner");
    }

    private static Set<String> needed(String imported) {
        return Closure.of("import " + imported + "; class Main {}").keySet();
    }
}
