package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tandem.loop.scenario.Interpreter;
import tandem.loop.scenario.Scenario;

/// The loop leaves the same traces as CPython's asyncio, line for line: one test for each scenario.
/// `-Dscenarios=FILE` runs another file.
class ConformanceTest {

    @TestFactory
    Stream<DynamicTest> golden() throws IOException, URISyntaxException {
        String other = System.getProperty("scenarios");
        return tests(other == null ? resource("golden.jsonl") : Path.of(other));
    }

    /// Random scenarios of the basic operations only, made with the same generator and the same CPython.
    @TestFactory
    Stream<DynamicTest> basic() throws IOException, URISyntaxException {
        return tests(resource("basic.jsonl"));
    }

    private static Stream<DynamicTest> tests(Path file) throws IOException {
        return Scenario.read(file).stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> check(scenario)));
    }

    private static void check(Scenario scenario) {
        assertThat(Interpreter.run(scenario)).isEqualTo(scenario.trace());
    }

    private static Path resource(String name) throws URISyntaxException {
        var url = ConformanceTest.class.getResource(name);
        assertThat(url).as(name).isNotNull();
        return Path.of(url.toURI());
    }
}
