package tandem.site;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tandem.time.Clock;

/// A test with a server of its own, in real time, and a browser.
abstract class Served {

    final Browser browser = new Browser();
    FlagServer server;

    @BeforeEach
    void start() throws IOException {
        server = FlagServer.start(Clock.real(), event -> {});
    }

    @AfterEach
    void stop() {
        server.close();
        browser.close();
    }
}
