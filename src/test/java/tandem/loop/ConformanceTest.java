package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tandem.loop.scenario.Interpreter;
import tandem.loop.scenario.Scenario;

/// The loop leaves the same traces as CPython's asyncio, line for line: one test for each scenario.
/// `-Dscenarios=FILE` runs those of another file instead, be they as many as they like.
class ConformanceTest {

    /// The first were given with the format. Then random ones of the basic operations only, made with the same
    /// generator and the same CPython. The last are what random ones do not reach, or only by luck: empty lists,
    /// negative times, rings of waits, a task that awaits itself, scenarios without end; and mixes of a few
    /// operations that get in each other's way.
    private static final List<String> RESOURCES = List.of("golden.jsonl", "basic.jsonl", "found.jsonl");

    @TestFactory
    Stream<DynamicTest> scenarios() {
        String other = System.getProperty("scenarios");
        return other == null
                ? RESOURCES.stream().map(ConformanceTest::resource).flatMap(ConformanceTest::tests)
                : tests(Path.of(other));
    }

    /// JUnit closes the file, and holds no scenario longer than its test runs.
    private static Stream<DynamicTest> tests(Path file) {
        try {
            return Scenario.read(file).map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> check(scenario)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Scenario scenario) {
        assertThat(Interpreter.run(scenario)).as(scenario.name()).isEqualTo(scenario.trace());
    }

    private static Path resource(String name) {
        URL url = Objects.requireNonNull(ConformanceTest.class.getResource(name), name);
        return Path.of(URI.create(url.toString()));
    }
}
