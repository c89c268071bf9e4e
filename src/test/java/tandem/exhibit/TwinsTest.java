package tandem.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.site.Dials;
import tandem.site.FlagServer;
import tandem.site.Flags;
import tandem.site.Visit;
import tandem.time.Clock;

/// The exhibits' twins do in CPython what the exhibits do here.
class TwinsTest {
    private static final int COLUMNS = 64;
    private static final int LINES = 80;

    @ParameterizedTest
    @CsvSource({
        "spinner_thread, waits, Thread(",
        "spinner_thread, blocks, Thread(",
        "spinner_thread, computes, Thread(",
        "spinner_async, waits, Task pending",
        "spinner_callbacks, waits, Handle",
    })
    void drawsWhileTheSlowWorkGoesOn(String twin, String work, String spinner) throws Exception {
        assertThat(drawn(twin, work, spinner)).isGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({
        "spinner_async, blocks, Task pending",
        "spinner_async, computes, Task pending",
        "spinner_callbacks, blocks, Handle",
        "spinner_one_by_one, waits, MainThread",
    })
    void drawsOnceAtTheMostWhileItsOnlyThreadIsKept(String twin, String work, String spinner) throws Exception {
        assertThat(drawn(twin, work, spinner)).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"flags_one_by_one", "flags_threadpool", "flags_threads", "flags_asyncio", "flags_callbacks"})
    void fetchesTheTwentyFlags(String twin) throws Exception {
        Python.Result result = download(twin, 0);

        assertThat(result.output()).containsPattern("20 flags in \\d+\\.\\d\\d s");
        assertThat(result.output().lines()).containsAll(Flags.mostPopulous(20)).hasSize(21);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"flags_one_by_one", "flags_threadpool", "flags_threads", "flags_asyncio", "flags_callbacks"})
    void anErrorStopsNoOtherFlag(String twin) throws Exception {
        List<String> lines = download(twin, 0.5).output().lines().toList();

        long failed = lines.stream().filter(line -> line.endsWith(": HTTP 503")).count();
        assertThat(failed).isBetween(1L, 19L);
        assertThat(lines.getLast()).startsWith(20 - failed + " flags in");
    }

    /// Where there is no Tk or no display the twin says so in a sentence, and that is all.
    @ParameterizedTest
    @ValueSource(strings = {"freeze_blocking", "freeze_nonblocking"})
    void fetchesFiveFlagsForAWindowOrSaysWhyNot(String twin) throws Exception {
        try (FlagServer server = FlagServer.start(Clock.real(), _ -> {})) {
            Python.Result result =
                    Python.run("freeze", twin, server.front().base().toString());
            if (result.status() == 0) {
                assertThat(result.output()).contains("br", "us").containsPattern("stood still for \\d");
            } else {
                assertThat(result.output().lines())
                        .singleElement()
                        .asString()
                        .containsAnyOf("This Python has no tkinter", "No window can be opened here");
            }
        }
    }

    @Test
    void eachIsAPage() throws IOException {
        try (Stream<Path> files = Files.walk(Python.TWINS)) {
            List<Path> twins =
                    files.filter(file -> file.toString().endsWith(".py")).toList();
            assertThat(twins).isNotEmpty();
            for (Path twin : twins) {
                assertThat(Files.readAllLines(twin))
                        .as(twin.toString())
                        .hasSizeLessThanOrEqualTo(LINES)
                        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(COLUMNS));
            }
        }
    }

    private static long drawn(String twin, String work, String spinner) throws Exception {
        String output = Python.run("spinners", twin, work, "0.5").output();
        assertThat(output).containsOnlyOnce("spinner object: ").contains(spinner);
        assertThat(output.strip()).endsWith("Answer: 42");
        return output.split("thinking!", -1).length - 1L;
    }

    private static Python.Result download(String twin, double errors) throws Exception {
        Dials dials = new Dials(Duration.ofMillis(20), Duration.ZERO, errors, 42);
        try (FlagServer server = FlagServer.start(Clock.real(), _ -> {});
                Visit visit = server.open(dials, Clock.real(), _ -> {})) {
            Python.Result result = Python.run("flags", twin, visit.base().toString(), "5");
            assertThat(result.status()).as(result.output()).isZero();
            return result;
        }
    }
}
