package bare;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/// A window as large as Tandem's, with nothing in it. It closes itself after a few frames if it is to train a cache.
public final class Bare extends Application {
    /// A colour that nothing else on the screen has, so that it can be seen when the first picture is there.
    private static final Color SEEN = Color.rgb(18, 52, 86);

    private static final int FRAMES = 30;

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Pane(), 1440, 900, SEEN));
        stage.show();
        List<String> arguments = getParameters().getUnnamed();
        if (arguments.contains("--rehearse")) {
            new Countdown().start();
        }
    }

    public static void main(String[] args) {
        launch(args);
    }

    private static final class Countdown extends AnimationTimer {
        private int left = FRAMES;

        @Override
        public void handle(long now) {
            if (--left == 0) {
                Platform.exit();
            }
        }
    }
}
