package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tandem.loop.scenario.Interpreter;
import tandem.loop.scenario.Scenario;

/// The loop leaves the same traces as CPython's asyncio, line for line: one test for each scenario.
/// `-Dscenarios=FILE` runs those of another file instead, be they as many as they like.
class ConformanceTest {

    private static final String OTHER_FILE = "scenarios";

    @TestFactory
    @DisabledIfSystemProperty(named = OTHER_FILE, matches = ".+")
    Stream<DynamicTest> golden() throws IOException, URISyntaxException {
        return tests(resource("golden.jsonl"));
    }

    /// Random scenarios of the basic operations only, made with the same generator and the same CPython.
    @TestFactory
    @DisabledIfSystemProperty(named = OTHER_FILE, matches = ".+")
    Stream<DynamicTest> basic() throws IOException, URISyntaxException {
        return tests(resource("basic.jsonl"));
    }

    /// What the random scenarios do not reach, or only by luck: empty lists, negative times, rings of waits, a task
    /// that
    /// awaits itself, scenarios without end; and mixes of a few operations that get in each other's way.
    @TestFactory
    @DisabledIfSystemProperty(named = OTHER_FILE, matches = ".+")
    Stream<DynamicTest> found() throws IOException, URISyntaxException {
        return tests(resource("found.jsonl"));
    }

    @TestFactory
    @EnabledIfSystemProperty(named = OTHER_FILE, matches = ".+")
    Stream<DynamicTest> others() throws IOException {
        return tests(Path.of(System.getProperty(OTHER_FILE)));
    }

    /// JUnit closes the file, and holds no scenario longer than its test runs.
    private static Stream<DynamicTest> tests(Path file) throws IOException {
        return Scenario.read(file).map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> check(scenario)));
    }

    private static void check(Scenario scenario) {
        assertThat(Interpreter.run(scenario)).as(scenario.name()).isEqualTo(scenario.trace());
    }

    private static Path resource(String name) throws URISyntaxException {
        var url = ConformanceTest.class.getResource(name);
        assertThat(url).as(name).isNotNull();
        return Path.of(url.toURI());
    }
}
