package tandem.site;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntConsumer;

/// The one who asked, and now takes an answer.
final class Caller {

    /// For a body that ends where it ends.
    static final long LENGTH_UNTOLD = 0;

    /// Writes a body.
    @FunctionalInterface
    interface Body {
        void writeTo(OutputStream out) throws IOException, InterruptedException;
    }

    private final HttpExchange exchange;
    private final IntConsumer answering;

    /// @param answering is told the status, just before the head is sent
    Caller(HttpExchange exchange, IntConsumer answering) {
        this.exchange = exchange;
        this.answering = answering;
    }

    /// Adds a line to the head of the answer.
    void header(String name, String value) {
        exchange.getResponseHeaders().set(name, value);
    }

    /// Sends a whole answer; of a caller who asked for the head only, `body` is not asked.
    ///
    /// @param length what the head says that the body has, in bytes, or [#LENGTH_UNTOLD]
    void take(int status, String type, long length, Body body) throws IOException, InterruptedException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        answering.accept(status);
        if (exchange.getRequestMethod().equals("HEAD")) {
            if (length != LENGTH_UNTOLD) {
                headers.set("Content-Length", String.valueOf(length));
            }
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, length);
        OutputStream out = exchange.getResponseBody();
        body.writeTo(out);
        out.close(); // only where all was written: closing says that the body is whole
    }
}
