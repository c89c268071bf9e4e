package tandem.bench;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import tandem.Tandem;
import tandem.ui.pane.NumberCell;

/// The application as it is, in a process whose Start is pressed by another. Says `ready` when Start can be pressed,
/// `running` when it was, and after each run how often each spinner drew, or how many flags are done, as in
/// `ready 98 99`. Says what [FrameTimes] says, too.
public final class DrivenTandem extends Application {
    private final Tandem tandem = new Tandem();

    @Override
    public void init() {
        tandem.init();
    }

    @Override
    public void start(Stage stage) {
        tandem.start(stage);
        Scene scene = stage.getScene();
        Button start = (Button) Objects.requireNonNull(scene.lookup("#start"));
        start.disabledProperty()
                .subscribe(disabled -> System.out.println(disabled ? "running" : "ready" + counted(scene)));
        FrameTimes frames = new FrameTimes();
        Orders.follow(order -> {
            if (!frames.obey(order)) {
                start.fire();
            }
        });
    }

    @Override
    public void stop() {
        tandem.stop();
    }

    private static String counted(Scene scene) {
        return Stream.of("#drawn", "#done")
                .flatMap(cells -> scene.getRoot().lookupAll(cells).stream())
                .map(cell ->
                        " " + String.valueOf(((NumberCell) cell).getValue()).replaceAll("\\D", ""))
                .collect(Collectors.joining());
    }

    public static void main(String[] args) {
        launch(args);
    }
}
