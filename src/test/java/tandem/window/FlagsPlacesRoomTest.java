package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.window.FlagsRoom.PANES;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.run.Model;
import tandem.site.Dials;
import tandem.site.FlagServer;
import tandem.site.Flags;
import tandem.site.ImageFormat;
import tandem.site.SiteEvent;
import tandem.site.SiteListener;
import tandem.time.Clock;
import tandem.ui.gallery.Tile;
import tandem.ui.gallery.TileState;

/// Where the flags of lesson 2 come from and where they go: other servers, folders, and clients from outside.
class FlagsPlacesRoomTest extends InFlagsRoom {
    private static final int ASKED = 20;

    @TempDir
    Path folder;

    @Test
    void anotherServerIsMarkedAndAskedByAtMostSixAtOnce() throws IOException {
        AtomicInteger under = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        SiteListener watch = event -> {
            switch (event) {
                case SiteEvent.Arrived _ -> most.accumulateAndGet(under.incrementAndGet(), Math::max);
                case SiteEvent.Answering _ -> under.decrementAndGet();
                default -> {}
            }
        };
        try (FlagServer other = FlagServer.start(Clock.real(), watch)) {
            other.front().dials(new Dials(Duration.ofMillis(30), Duration.ZERO, 0, 1));
            URI base = other.front().base();
            flags.dials("at-once = 200", "server = " + base + "/{cc}/{cc}.gif");
            for (int pane : PANES) {
                assertThat(foreign(pane)).isEqualTo("Not the built-in server: " + base.getAuthority());
                assertThat(flags.room().number(pane, "best"))
                        .as("nobody knows it")
                        .isEmpty();
            }
            assertThat(canBeTurned("at-once")).isTrue();
            assertThat(canBeTurned("delay")).as("the other server has its own").isFalse();
            flags.run();
            for (int pane : PANES) {
                assertThat(flags.counts(pane)).containsExactly(ASKED, 0, 0, 0, 0);
                assertThat(foreign(pane)).startsWith("Not the built-in server");
            }
            assertThat(most).hasValueBetween(2, 6);
        }
        flags.dials();
        assertThat(foreign(0)).as("the built-in one needs no mark").isEmpty();
        assertThat(flags.room().number(0, "best")).isNotEmpty();
        assertThat(canBeTurned("delay")).isTrue();
    }

    private static boolean canBeTurned(String dial) {
        return flags.window().enabled("slider-" + dial);
    }

    private static String foreign(int pane) {
        return flags.window().ask(() -> {
            Labeled label = (Labeled) flags.room().find(pane, ".flags-foreign");
            return label.isVisible() ? label.getText() : "";
        });
    }

    @Test
    void aServerThatRedirectsForeverIsLeftWithWords() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.getResponseHeaders().set("Location", "/again/" + asked);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
        try {
            flags.dials("server = http://127.0.0.1:" + server.getAddress().getPort() + "/{cc}", "timeout = 10");
            flags.run();
        } finally {
            server.stop(0);
        }
        assertThat(asked).as("redirects are bounded").hasValueBetween(2 * ASKED, 2 * ASKED * 6);
        for (int pane : PANES) {
            assertThat(flags.counts(pane)).containsExactly(0, 0, ASKED, 0, 0);
            assertThat(flags.room().tiles(pane)).extracting(tile -> tile.get(0)).containsOnly("✕ 302 redirects");
            assertThat(flags.story(pane, flags.tiles(pane).getFirst()))
                    .contains("Redirected too often: the last answer was 302 once more.");
        }
    }

    @Test
    void everyFileIsWholeAndTheFolderIsShown() throws IOException {
        flags.dials("folder = " + folder);
        flags.run();
        for (Model model : List.of(Model.PLATFORM_THREADS, Model.EVENT_LOOP)) {
            List<Tile> tiles = flags.tiles(0);
            try (Stream<Path> files = Files.list(folder.resolve(model.id()))) {
                assertThat(files)
                        .extracting(file -> String.valueOf(file.getFileName()))
                        .as("nothing else is left there")
                        .containsExactlyInAnyOrderElementsOf(
                                tiles.stream().map(tile -> tile.code() + ".png").toList());
            }
            for (Tile tile : tiles) {
                assertThat(folder.resolve(model.id()).resolve(tile.code() + ".png"))
                        .hasBinaryContent(Flags.bytes(tile.code(), ImageFormat.PNG));
            }
        }
        flags.room().press("open");
        assertThat(flags.room().opened()).contains(folder.toUri());
    }

    @Test
    void whatIsInTheWayOfWritingIsSaidBeforeTheRun() throws IOException {
        Path taken = Files.writeString(folder.resolve(Model.EVENT_LOOP.id()), "mine");
        flags.dials("folder = " + folder);
        assertThat(flags.status()).isEqualTo("This is not a folder: " + folder);
        flags.window().act("start");
        assertThat(flags.room().running()).isFalse();
        assertThat(flags.status()).isEqualTo("This is not a folder: " + folder);
        assertThat(flags.tiles(0)).allMatch(tile -> tile.state() == TileState.QUEUED);
        assertThat(taken).hasContent("mine");
        assertThat(folder.resolve(Model.PLATFORM_THREADS.id())).doesNotExist();
    }

    @Test
    void aFolderThatIsNoWholeNameIsSaidAndNothingStarts() {
        flags.dials("folder = somewhere");
        assertThat(flags.status()).isEqualTo("The folder’s name has to be whole, from the root on.");
        assertThat(flags.window().enabled("start")).isFalse();
        flags.dials("folder = ");
        assertThat(flags.status()).isEmpty();
        assertThat(flags.window().enabled("start")).isTrue();
    }

    @Test
    void aFileInTheWayIsKeptAndSaidAtItsTile() throws IOException {
        Path threads = Files.createDirectory(folder.resolve(Model.PLATFORM_THREADS.id()));
        Path taken = Files.writeString(threads.resolve("br.png"), "mine");
        flags.dials("folder = " + folder);
        assertThat(flags.status()).as("a folder with files in it is no trouble").isEmpty();
        flags.run();
        assertThat(taken).hasContent("mine");
        assertThat(flags.counts(0)).containsExactly(ASKED - 1, 0, 1, 0, 0);
        assertThat(flags.counts(1)).containsExactly(ASKED, 0, 0, 0, 0);
        assertThat(flags.room().tiles(0))
                .filteredOn(tile -> tile.get(1).equals("BR"))
                .extracting(tile -> tile.get(0))
                .containsExactly("✕ not saved");
        Tile brazil = flags.tiles(0).stream()
                .filter(tile -> tile.code().equals("br"))
                .findAny()
                .orElseThrow();
        assertThat(flags.story(0, brazil)).contains("Not saved: something else has the file’s name, and is kept.");
    }

    @Test
    void theAddressIsCopiedAndWhoUsesItIsListed() throws Exception {
        flags.dials("delay = 20");
        flags.room().press("copy");
        String base = flags.window().ask(() -> Clipboard.getSystemClipboard().getString());
        assertThat(base).isEqualTo("http://127.0.0.1:" + flags.room().port() + "/flags");
        assertThat(flags.window().text("elsewhere")).isEqualTo("From elsewhere: 0");
        flags.room().press("elsewhere");

        try (HttpClient script = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> image = script.send(get(base + "/br/br.gif"), BodyHandlers.ofByteArray());
            assertThat(image.statusCode()).isEqualTo(200);
            assertThat(image.body()).isEqualTo(Flags.bytes("br", ImageFormat.GIF));
            HttpResponse<String> metadata = script.send(get(base + "/br/metadata.json"), BodyHandlers.ofString());
            assertThat(metadata.statusCode()).isEqualTo(200);
            assertThat(metadata.body()).contains("\"country\": \"Brazil\"");
            script.send(get(base + "/br/../secret"), BodyHandlers.discarding());
        }
        Window.await(() -> listed().size() == 3 && listed().stream().noneMatch(line -> line.contains("waiting")));
        assertThat(flags.window().ask(FlagsPlacesRoomTest::listed))
                .as("the newest first")
                .satisfiesExactly(
                        line -> assertThat(line).matches("GET /flags/br/../secret +404 +[\\d,]+ ms +flags2/1.0"),
                        line -> assertThat(line).matches("GET /flags/br/metadata.json +200 +[\\d,]+ ms +flags2/1.0"),
                        line -> assertThat(line).matches("GET /flags/br/br.gif +200 +[\\d,]+ ms +flags2/1.0"));
        assertThat(flags.window().text("elsewhere")).isEqualTo("From elsewhere: 3");
        flags.room().press("elsewhere");
    }

    private static HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("User-Agent", "flags2/1.0")
                .build();
    }

    /// What the list of requests from outside reads, from the top. On the window's thread.
    private static List<String> listed() {
        ListView<?> list =
                (ListView<?>) Objects.requireNonNull(flags.window().scene().lookup("#guests"));
        return list.lookupAll(".guest").stream()
                .filter(cell -> cell.isVisible() && !((Labeled) cell).getText().isEmpty())
                .sorted((one, other) -> Double.compare(top(one), top(other)))
                .map(cell -> ((Labeled) cell).getText())
                .toList();
    }

    private static double top(Node cell) {
        return cell.localToScene(cell.getLayoutBounds()).getMinY();
    }
}
