package tandem.run;

import java.net.http.HttpClient;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import tandem.time.Clock;

/// What exhibits have in common: the parts of their [Kit] under the short names that the code on show uses.
public abstract class Exhibit {
    protected final Screen screen;
    protected final Clock clock;
    protected final ThreadFactory threads;
    protected final HttpClient client;
    protected final Executor window;
    protected final Spans spans;

    protected Exhibit(Kit kit) {
        screen = kit.screen();
        clock = kit.clock();
        threads = kit.threads();
        client = kit.client();
        window = kit.window();
        spans = kit.spans();
    }
}
