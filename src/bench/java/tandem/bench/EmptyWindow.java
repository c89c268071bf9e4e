package tandem.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// A window as large as the application's, with nothing in it. Says `ready`.
public final class EmptyWindow extends Application {
    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Pane(), 1440, 900));
        stage.show();
        Orders.follow(_ -> {});
        System.out.println("ready");
    }

    public static void main(String[] args) {
        launch(args);
    }
}
