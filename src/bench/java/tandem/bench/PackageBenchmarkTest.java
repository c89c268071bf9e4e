package tandem.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tandem.installer.DebPackage;
import tandem.installer.Display;
import tandem.installer.LinuxTree;
import tandem.installer.ModulePath;
import tandem.installer.Product;
import tandem.time.Clock;

/// What the packaged application costs beside a window with nothing in it that is packaged the same way: both by
/// the same runtime options, both with a trained cache, in turn on one display.
@Tag("bench")
@Timeout(30 * 60)
class PackageBenchmarkTest {
    private static final int STARTS = 7;
    private static final int IDLES = 3;
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final Duration SLICE = Duration.ofSeconds(8);
    private static final double MEGABYTE = 1e6;

    /// The colour of `Bare`, and those that a lesson's left and right pane have in the light theme.
    private static final int BARE = 0x123456;

    private static final int THREADS = 0xAD4A06;
    private static final int EVENT_LOOP = 0x0B5CAD;

    /// The colour of the lesson that is chosen in the list, which comes after the first picture.
    private static final int CHOSEN = 0xEFF2F5;

    private static final Path WORK = Report.FOLDER.resolve("package");

    @Test
    void besideABareWindow() throws Exception {
        Product product = Product.tandem();
        Path classes = compileBare();
        Packaged bare = Packaged.make(
                product.named("Bare", "bare/bare.Bare"),
                ModulePath.ofThisJvm(classes),
                WORK.resolve("bare"),
                screen -> screen.shows(BARE, 700, 740, 450, 451),
                _ -> true);
        Packaged tandem = Packaged.make(
                product,
                ModulePath.ofThisJvm(),
                WORK.resolve("tandem"),
                screen -> screen.shows(THREADS, 240, 720, 100, 300) && screen.shows(EVENT_LOOP, 800, 1440, 100, 300),
                screen -> screen.shows(CHOSEN, 20, 190, 60, 90));
        List<Figure> figures = new ArrayList<>();
        try (Display display = Display.open(WORK.resolve("screen"))) {
            figures.addAll(starts(bare, tandem, display));
            figures.addAll(idle(bare, tandem, display));
        }
        double image = (double) tandem.image().bytes() / bare.image().bytes();
        figures.add(new Figure(
                "image",
                image,
                1.25,
                "×",
                megabytes(tandem.image().bytes()) + " MB, bare "
                        + megabytes(bare.image().bytes())));
        Path tree = LinuxTree.make(product, tandem.image(), WORK.resolve("tree"));
        Path deb = DebPackage.make(product, tree, WORK);
        figures.add(new Figure(
                "package",
                Files.size(deb) / MEGABYTE,
                60,
                "MB",
                deb.getFileName().toString()));
        Report.write("package", "Packaged, beside a bare JavaFX window packaged the same way", figures);
    }

    /// The first start of each only brings its files into memory.
    private static List<Figure> starts(Packaged bare, Packaged tandem, Display display) throws Exception {
        List<Double> bares = new ArrayList<>();
        List<Double> firsts = new ArrayList<>();
        List<Double> wholes = new ArrayList<>();
        for (int i = 0; i <= STARTS; i++) {
            try (Packaged.Running running = bare.start(display)) {
                bares.add(millis(running.toPicture()));
            }
            try (Packaged.Running running = tandem.start(display)) {
                firsts.add(millis(running.toPicture()));
                wholes.add(millis(running.toWhole()));
            }
        }
        Median bareMedian = new Median(bares.subList(1, bares.size()));
        Median first = new Median(firsts.subList(1, firsts.size()));
        Median whole = new Median(wholes.subList(1, wholes.size()));
        double ratio = first.value() / bareMedian.value();
        String from = "ms: " + first.all() + "; bare " + bareMedian.all();
        return List.of(
                new Figure("start to first picture", ratio, 1.5, "×", from),
                Figure.unbounded("start to whole page", whole.value() / bareMedian.value(), "×", "ms: " + whole.all()));
    }

    private static double millis(Duration time) {
        return time.toNanos() / MEGABYTE;
    }

    /// Memory after ten seconds, and processor time in the seconds after, of which the warming up is no part.
    private static List<Figure> idle(Packaged bare, Packaged tandem, Display display) throws Exception {
        List<Double> resident = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int i = 0; i < IDLES; i++) {
            Idle empty = Idle.of(bare, display);
            Idle full = Idle.of(tandem, display);
            resident.add((double) full.resident / empty.resident);
            processor.add(full.percent - empty.percent);
            System.out.println("  idle: " + full + ", bare " + empty);
        }
        Median memory = new Median(resident);
        Median use = new Median(processor);
        return List.of(
                new Figure("resident after 10 s idle", memory.value(), 1.3, "×", memory.all()),
                new Figure("processor more while idle", use.value(), 1, "%", use.all()));
    }

    /// @param resident bytes
    /// @param percent of a core
    private record Idle(long resident, double percent) {
        static Idle of(Packaged packaged, Display display) throws Exception {
            try (Packaged.Running running = packaged.start(display)) {
                Clock.real().sleep(IDLE);
                long resident = running.resident();
                Duration before = running.processorTime();
                Clock.real().sleep(SLICE);
                Duration used = running.processorTime().minus(before);
                return new Idle(resident, 100.0 * used.toNanos() / SLICE.toNanos());
            }
        }
    }

    private static Path compileBare() throws IOException {
        Path classes = Files.createDirectories(WORK.resolve("bare-classes"));
        Path sources = Path.of("src", "bench", "bare");
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-d",
                        classes.toString(),
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        sources.resolve("module-info.java").toString(),
                        sources.resolve("bare/Bare.java").toString());
        if (status != 0) {
            throw new IllegalStateException("the bare window could not be compiled");
        }
        return classes;
    }

    private static String megabytes(long bytes) {
        return Long.toString(Math.round(bytes / MEGABYTE));
    }
}
