/// Tandem: threads on the left, async on the right, the same real work on both.
module tandem {
    requires static java.compiler;
    requires static org.jspecify;
    requires java.logging;
    requires java.net.http;
    requires jdk.httpserver;
    requires jdk.management;
    requires javafx.controls;
    requires javafx.fxml;
    requires atlantafx.base;

    exports tandem;
    exports tandem.loop;
    exports tandem.time;

    opens tandem.lesson.flags to
            javafx.fxml;
    opens tandem.lesson.freeze to
            javafx.fxml;
    opens tandem.lesson.spinners to
            javafx.fxml;
    opens tandem.ui.dial to
            javafx.fxml;
    opens tandem.ui.gallery to
            javafx.fxml;
    opens tandem.ui.pane to
            javafx.fxml;
    opens tandem.ui.shell to
            javafx.fxml;
}
