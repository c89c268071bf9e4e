package tandem.exhibit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.exhibit.flags.Downloads;
import tandem.exhibit.flags.Flag;
import tandem.exhibit.flags.Order;
import tandem.run.Model;
import tandem.run.Runs;
import tandem.site.Dials;
import tandem.site.Fault;
import tandem.site.FlagServer;
import tandem.site.Flags;
import tandem.site.ImageFormat;
import tandem.site.SiteEvent;
import tandem.site.SiteListener;
import tandem.site.Visit;
import tandem.time.Clock;
import tandem.trace.Detail;

/// The exhibits' twins do in CPython what the exhibits do here.
class TwinsTest {
    private static final int COLUMNS = 64;
    private static final int LINES = 80;
    private static final List<String> WINDOWS = List.of("freeze_blocking", "freeze_threads", "freeze_async");
    private static final List<String> TWENTY = Flags.mostPopulous(20);

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
        assertThat(result.output().lines()).containsAll(TWENTY).hasSize(21);
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

    /// All the faults that there are: what comes in the end, comes also here.
    @ParameterizedTest
    @ValueSource(
            strings = {"flags_one_by_one", "flags_threadpool", "flags_threads", "flags_asyncio", "flags_callbacks"})
    void eachFaultEndsInTimeAndIsToldAndWhatComesIsTheSameAsHere(String twin) throws Exception {
        Dials dials = new Dials(Duration.ofMillis(5), Duration.ZERO, 0.6, 0.1, List.of(Fault.values()), 7);
        try (FlagServer server = FlagServer.start(Clock.real(), _ -> {});
                Visit visit = server.open(dials, Clock.real(), _ -> {})) {
            Python.Result result = Python.runAfter(
                    "import downloading; downloading.TIMEOUT = 1",
                    "flags",
                    twin,
                    visit.base().toString(),
                    "20");
            assertThat(result.status()).as(result.output()).isZero();
            List<String> lines = result.output().lines().toList();
            assertThat(lines).as(result.output()).hasSize(21);
            assertThat(lines.stream().filter(TWENTY::contains)).containsExactlyInAnyOrderElementsOf(come(visit));
            assertThat(lines.stream().limit(20).map(line -> line.substring(0, 2)))
                    .containsExactlyInAnyOrderElementsOf(TWENTY);
        }
    }

    /// The codes of those that come to an exhibit that asks as a twin does.
    private static List<String> come(Visit visit) throws Exception {
        String template = visit.base() + "/{cc}/{cc}.png";
        List<Flag> flags = Order.flags(TWENTY);
        Order order = new Order(template, flags, 20, Duration.ofSeconds(1), 1);
        return Runs.events(Runs.trace(Downloads.program(Model.EVENT_LOOP, order))).stream()
                .filter(event -> event.detail() instanceof Detail.Picture)
                .map(event -> flags.get(Integer.parseInt(requireNonNull(event.subject())) - 1))
                .map(Flag::code)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"flags_one_by_one", "flags_threadpool", "flags_threads", "flags_asyncio", "flags_callbacks"})
    void savesEachFlagWholeAndKeepsWhatIsInTheWay(String twin, @TempDir Path temp) throws Exception {
        Path folder = Files.createDirectory(temp.resolve("flags"));
        Path mine = Files.writeString(folder.resolve("br.png"), "mine");
        Files.write(folder.resolve("us.png"), Flags.bytes("us", ImageFormat.PNG));
        Python.Result result = download(twin, 0, folder.toString());

        assertThat(result.output()).contains("br: ").contains("19 flags in");
        assertThat(mine).hasContent("mine");
        for (String code : TWENTY) {
            if (!code.equals("br")) {
                assertThat(folder.resolve(code + ".png")).hasBinaryContent(Flags.bytes(code, ImageFormat.PNG));
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(20);
        }
    }

    /// Where there is no Tk or no display the twin says so in a sentence, and that is all.
    @ParameterizedTest
    @MethodSource("windows")
    void fetchesFiveFlagsForAWindowOrSaysWhyNot(String twin, String slow, String order) throws Exception {
        Dials dials = new Dials(Duration.ofMillis(400), Duration.ZERO, 0, 42);
        Together together = new Together();
        try (FlagServer server = FlagServer.start(Clock.real(), _ -> {});
                Visit visit = server.open(dials, Clock.real(), together)) {
            Python.Result result = Python.run("freeze", twin, visit.base().toString(), slow, order);
            if (result.status() != 0) {
                saysWhyThereIsNoWindow(result);
                return;
            }
            List<String> lines = result.output().lines().toList();
            assertThat(lines).hasSize(6);
            assertThat(lines.subList(0, 5)).containsExactlyInAnyOrder("br", "cn", "id", "in", "us");
            assertThat(together.most > 1).isEqualTo(order.equals("at-once"));
            double still = Double.parseDouble(
                    lines.getLast().replaceFirst("^stood still for (\\d+\\.\\d\\d) s; .* \\d+ steps$", "$1"));
            double all = slow.equals("network") ? 2 : 4.5;
            if (!twin.equals("freeze_blocking")) {
                assertThat(still).isLessThan(all / 2);
            } else { // how long a computation takes is the machine's affair
                assertThat(still).isGreaterThan(slow.equals("computation") ? 1.8 : 0.9 * all);
            }
        }
    }

    private static Stream<Arguments> windows() {
        return WINDOWS.stream()
                .flatMap(twin -> Stream.of("network", "sleep", "lock", "computation")
                        .flatMap(slow -> Stream.of("in-turn", "at-once")
                                .filter(order -> order.equals("in-turn") || !twin.equals("freeze_blocking"))
                                .map(order -> Arguments.of(twin, slow, order))));
    }

    /// A body of more than 5 MB is the only fault that still makes a flag for a window.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TOO_LARGE")
    void aFlagThatDoesNotComeIsTheOnlyLine(Fault fault) throws Exception {
        Dials dials = new Dials(Duration.ZERO, Duration.ZERO, 1, 0, List.of(fault), 42);
        try (FlagServer server = FlagServer.start(Clock.real(), _ -> {});
                Visit visit = server.open(dials, Clock.real(), _ -> {})) {
            String base = visit.base().toString();
            for (String twin : WINDOWS) {
                Python.Result result = Python.runAfter("import fetching; fetching.TIMEOUT = 1", "freeze", twin, base);
                assertThat(result.status()).as(result.output()).isEqualTo(1);
                if (result.output().startsWith("br: ")) {
                    assertThat(result.output().lines()).hasSize(1);
                } else {
                    saysWhyThereIsNoWindow(result);
                }
            }
        }
    }

    private static void saysWhyThereIsNoWindow(Python.Result result) {
        assertThat(result.output().lines())
                .singleElement()
                .asString()
                .containsAnyOf("This Python has no tkinter", "No window can be opened here");
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

    private static Python.Result download(String twin, double errors, String... folder) throws Exception {
        Dials dials = new Dials(Duration.ofMillis(20), Duration.ZERO, errors, 42);
        try (FlagServer server = FlagServer.start(Clock.real(), _ -> {});
                Visit visit = server.open(dials, Clock.real(), _ -> {})) {
            Stream<String> arguments = Stream.concat(Stream.of(visit.base().toString(), "5"), Stream.of(folder));
            Python.Result result = Python.run("flags", twin, arguments.toArray(String[]::new));
            assertThat(result.status()).as(result.output()).isZero();
            return result;
        }
    }

    /// How many requests waited for their answers at the same time, at most.
    private static final class Together implements SiteListener {
        private int now;
        private volatile int most;

        @Override
        public synchronized void accept(SiteEvent event) {
            now += event instanceof SiteEvent.Arrived ? 1 : event instanceof SiteEvent.Answering ? -1 : 0;
            most = Math.max(most, now);
        }
    }
}
