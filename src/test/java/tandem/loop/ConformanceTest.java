package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tandem.loop.scenario.Interpreter;
import tandem.loop.scenario.Scenario;

/// The loop leaves the same traces as CPython's asyncio, line for line: one test for each scenario of which the loop
/// has all that it needs. `-Dscenarios=FILE` runs another file.
class ConformanceTest {

    /// How many scenarios of each file need no more than the loop has; it only grows.
    private static final int GOLDEN = 7;

    private static final int BASIC = 200;

    @TestFactory
    Stream<DynamicTest> golden() throws IOException, URISyntaxException {
        String other = System.getProperty("scenarios");
        return other == null ? tests(resource("golden.jsonl"), GOLDEN) : tests(Path.of(other), 1);
    }

    /// Random scenarios of the basic operations only, made with the same generator and the same CPython.
    @TestFactory
    Stream<DynamicTest> basic() throws IOException, URISyntaxException {
        return tests(resource("basic.jsonl"), BASIC);
    }

    private static Stream<DynamicTest> tests(Path file, int expected) throws IOException {
        List<Scenario> all = Scenario.read(file);
        List<Scenario> runnable = all.stream()
                .filter(scenario -> Interpreter.supported().containsAll(scenario.needs()))
                .toList();
        System.out.printf(
                "%s: %d of %d scenarios run; not supported yet: %s%n",
                file.getFileName(), runnable.size(), all.size(), missing(all));
        assertThat(runnable).as("scenarios that can be run").hasSizeGreaterThanOrEqualTo(expected);
        return runnable.stream().map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> check(scenario)));
    }

    private static void check(Scenario scenario) {
        assertThat(Interpreter.run(scenario)).isEqualTo(scenario.trace());
    }

    private static Set<String> missing(List<Scenario> scenarios) {
        var missing = new TreeSet<String>();
        scenarios.forEach(scenario -> missing.addAll(scenario.needs()));
        missing.removeAll(Interpreter.supported());
        return missing;
    }

    private static Path resource(String name) throws URISyntaxException {
        var url = ConformanceTest.class.getResource(name);
        assertThat(url).as(name).isNotNull();
        return Path.of(url.toURI());
    }
}
