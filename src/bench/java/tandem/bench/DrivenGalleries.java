package tandem.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import tandem.exhibit.flags.Downloads;
import tandem.exhibit.flags.Order;
import tandem.run.Comparison;
import tandem.run.Model;
import tandem.run.Run;
import tandem.site.Dials;
import tandem.site.Fault;
import tandem.site.FlagServer;
import tandem.site.Flags;
import tandem.site.Visit;
import tandem.time.Clock;
import tandem.trace.Replay;
import tandem.ui.gallery.Gallery;
import tandem.ui.gallery.TileBoard;
import tandem.ui.gallery.TileSizing;
import tandem.ui.gallery.Tiles;
import tandem.ui.pane.PaneFrame;
import tandem.ui.text.Language;
import tandem.ui.theme.Fonts;
import tandem.ui.theme.Theme;

public final class DrivenGalleries extends Application {
    private static final int COUNT = Integer.getInteger("g.count", 194);
    private static final int AT_ONCE = Integer.getInteger("g.atonce", 30);
    private static final int DELAY = Integer.getInteger("g.delay", 200);
    private static final double ERRORS = Integer.getInteger("g.errors", 0) / 100.0;
    private final List<String> codes = IntStream.range(0, COUNT)
            .mapToObj(i -> COUNT <= 20
                    ? Flags.mostPopulous(20).stream().sorted().toList().get(i)
                    : Flags.codes().get(i % 194))
            .toList();
    private final List<Pane> panes = new ArrayList<>();
    private @Nullable FlagServer server;

    private final class Pane {
        final TileBoard board = new TileBoard(codes, Flags::name);

        @Nullable
        Replay<Tiles> replay;

        final Model model;

        Pane(Model model) {
            this.model = model;
        }

        void look() {
            if (replay != null) board.show(replay.now());
        }

        Run run() throws IOException {
            Visit visit = server.open(
                    new Dials(
                            Duration.ofMillis(DELAY),
                            Duration.ofMillis(DELAY / 3),
                            ERRORS,
                            ERRORS / 4,
                            ERRORS > 0 ? List.of(Fault.BUSY, Fault.TEAPOT) : List.of(Fault.BUSY),
                            7),
                    Clock.real(),
                    _ -> {});
            Order order =
                    new Order(visit.base() + "/{cc}/{cc}.png", Order.flags(codes), AT_ONCE, Duration.ofSeconds(10), 0);
            Run run = new Run(Downloads.program(model, order), Clock.real(), Platform::runLater);
            replay = new Replay<>(run.trace(), () -> new Tiles(codes));
            var _ = run.ended().thenRun(visit::close);
            return run;
        }
    }

    @Override
    public void start(Stage stage) throws IOException {
        Fonts.load();
        server = FlagServer.start(Clock.real(), _ -> {});
        HBox box = new HBox(16);
        box.setStyle("-fx-padding: 16; -fx-background-color: -t-page");
        for (Model model : List.of(Model.PLATFORM_THREADS, Model.EVENT_LOOP)) {
            Pane pane = new Pane(model);
            panes.add(pane);
            Gallery gallery = new Gallery();
            gallery.show(pane.board, Language.valueOf(System.getProperty("g.lang", "ENGLISH")));
            gallery.setSizing(TileSizing.valueOf(System.getProperty("g.sizing", "ALL_IN_SIGHT")));
            PaneFrame frame = new PaneFrame();
            frame.head(model, model.id());
            frame.setStage(gallery);
            HBox.setHgrow(frame, javafx.scene.layout.Priority.ALWAYS);
            frame.setPrefWidth(100);
            box.getChildren().add(frame);
        }
        Scene scene = new Scene(box, Integer.getInteger("g.width", 1000), Integer.getInteger("g.height", 700));
        Theme.valueOf(System.getProperty("g.theme", "DARK")).dress(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        FrameTimes frames = new FrameTimes();
        Orders.follow(order -> {
            if (!frames.obey(order)) {
                go();
            }
        });
        System.out.println("ready");
    }

    private void go() {
        List<Run> runs = new ArrayList<>();
        try {
            for (Pane pane : panes) {
                runs.add(pane.run());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        AnimationTimer timer = new AnimationTimer() {
            boolean odd;

            @Override
            public void handle(long now) {
                odd = !odd;
                if (odd) {
                    panes.forEach(Pane::look);
                }
            }
        };
        timer.start();
        System.out.println("running");
        Collections.shuffle(runs);
        var _ = Comparison.together(runs)
                .ended()
                .thenRunAsync(
                        () -> {
                            timer.stop();
                            panes.forEach(Pane::look);
                            System.out.println("ready");
                        },
                        Platform::runLater);
    }

    public static void main(String[] args) {
        launch(args);
    }
}
