/// Tandem: threads on the left, async on the right, the same real work on both.
module tandem {
    requires static java.compiler;
    requires static org.jspecify;
    requires java.logging;
    requires java.net.http;
    requires jdk.httpserver;
    requires jdk.management;
    requires javafx.controls;
    requires atlantafx.base;

    exports tandem;
    exports tandem.loop;
    exports tandem.time;
}
