package tandem.site;

import com.sun.net.httpserver.HttpExchange;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import tandem.time.Clock;

/// Tells of requests from outside the application: when they arrive, and when they end.
final class Outsiders {

    private static final int LONGEST_METHOD = 16;
    private static final int LONGEST_TEXT = 120;
    private static final String REPLACEMENT = "\uFFFD";

    private final Clock clock;
    private final AtomicLong arrived = new AtomicLong();
    private volatile Consumer<OutsideRequest> listener = _ -> {};

    Outsiders(Clock clock) {
        this.clock = clock;
    }

    /// Has `listener` told from now on, and nobody else.
    void tell(Consumer<OutsideRequest> listener) {
        this.listener = listener;
    }

    /// Takes note of a request that has arrived.
    OutsideRequest arrived(HttpExchange exchange) {
        String agent = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("User-Agent"), "");
        var request = new OutsideRequest(
                arrived.incrementAndGet(),
                clock.nanos(),
                shown(exchange.getRequestMethod(), LONGEST_METHOD),
                shown(exchange.getRequestURI().toString(), LONGEST_TEXT),
                shown(agent, LONGEST_TEXT),
                OutsideRequest.WAITING,
                Duration.ZERO);
        listener.accept(request);
        return request;
    }

    /// Takes note of its end.
    void ended(OutsideRequest request, int status) {
        listener.accept(request.ended(status, Duration.ofNanos(clock.nanos() - request.at())));
    }

    private static String shown(String text, int longest) {
        String clean = text.replaceAll("[\\p{Cntrl}\\u0080-\\u009f\\p{Cf}]", REPLACEMENT);
        return clean.length() <= longest ? clean : clean.substring(0, longest - 1) + "…";
    }
}
