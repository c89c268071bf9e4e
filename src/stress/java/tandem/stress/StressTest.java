package tandem.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Runs all the races of this package. One that is not run at all fails, too.
class StressTest {

    private static final String GENERATED = "_jcstress.class";

    /// Some thousand meetings each.
    @Test
    void brieflyNothingForbiddenHappens() throws Exception {
        expectAllToPass(
                Jcstress.run("brief", List.of(), List.of(), withOneKind("-m", "quick", "-iters", "1", "-time", "400")));
    }

    /// Interpreted, compiled by either compiler, and by one that reorders at random.
    @Test
    @Tag("stress")
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void nothingForbiddenHappens() throws Exception {
        expectAllToPass(Jcstress.run("thorough", List.of(), List.of(), List.of("-m", "default", "-fsm", "1")));
    }

    private static List<String> withOneKind(String... options) {
        return Stream.concat(Jcstress.ONE_KIND.stream(), Stream.of(options)).toList();
    }

    private static void expectAllToPass(Verdict verdict) throws IOException {
        assertThat(verdict.passed()).as(verdict.results()).isNotEmpty().isEqualTo(races());
        assertThat(verdict.exit()).as(verdict.results()).isZero();
    }

    private static Set<String> races() throws IOException {
        Path folder = Jcstress.root(Meeting.class).resolve("tandem", "stress");
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(GENERATED))
                    .map(name -> "tandem.stress." + name.substring(0, name.length() - GENERATED.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
