package tandem.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// A window with nothing in it that counts frames. Says `ready`, and then what [FrameTimes] says.
public final class EmptyFrames extends Application {
    static final double WIDTH = 1000;
    static final double HEIGHT = 700;

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Pane(), WIDTH, HEIGHT));
        stage.show();
        Orders.follow(new FrameTimes()::obey);
        System.out.println("ready");
    }

    public static void main(String[] args) {
        launch(args);
    }
}
