package tandem.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Serves one request on the calling thread: waits out its delay and answers. Where it returns without an answer,
/// as it does when the visit is over, the connection is closed.
final class FlagHandler implements HttpHandler {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final Pattern ATTEMPT = Pattern.compile("[1-9]\\d{0,2}");

    private static final String BAD_HEADERS =
            "A request id has 1 to 64 letters, digits and . _ : -, and an attempt is a number from 1 to 999";

    private final Visits visits;

    FlagHandler(Visits visits) {
        this.visits = visits;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("GET")
                    && !exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                Answer.words(405, "This server only answers GET and HEAD").send(exchange);
                return;
            }
            Address address = Address.parse(exchange.getRequestURI().getRawPath());
            if (address == null || !visits.knows(address.visit())) {
                Answer.words(404, "Not found: there is no such flag here").send(exchange);
                return;
            }
            Visit visit = visits.find(address.visit());
            if (visit == null) {
                return;
            }
            String id = exchange.getRequestHeaders().getFirst(RequestHeaders.REQUEST_ID);
            String attempt = exchange.getRequestHeaders().getFirst(RequestHeaders.ATTEMPT);
            if (!fits(ID, id) || !fits(ATTEMPT, attempt)) {
                Answer.words(400, BAD_HEADERS).send(exchange);
                return;
            }
            int number = attempt == null ? 1 : Integer.parseInt(attempt);
            receive(exchange, visit, new FlagRequest(address.code(), address.format(), number, id));
        }
    }

    private static boolean fits(Pattern pattern, @Nullable String value) {
        return value == null || pattern.matcher(value).matches();
    }

    private static void receive(HttpExchange exchange, Visit visit, FlagRequest request) throws IOException {
        visit.enter();
        try {
            visit.tell(new SiteEvent.Arrived(request, visit.clock().nanos()));
            serve(exchange, visit, request);
            visit.tell(new SiteEvent.Answered(request, visit.clock().nanos()));
        } catch (IOException | RuntimeException e) {
            visit.tell(new SiteEvent.Abandoned(request, visit.clock().nanos()));
            throw e;
        } finally {
            visit.leave();
        }
    }

    private static void serve(HttpExchange exchange, Visit visit, FlagRequest request) throws IOException {
        Fate fate = Fate.of(visit.dials(), request.code(), request.attempt());
        try {
            visit.clock().sleep(fate.delay());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The visit was closed while a request waited");
        }
        Answer answer = switch (fate.outcome()) {
            case FOUND -> Answer.of(request);
            case BUSY -> Answer.words(503, "The server is busy: try again later");
        };
        if (request.id() != null) {
            exchange.getResponseHeaders().set(RequestHeaders.REQUEST_ID, request.id());
        }
        visit.tell(new SiteEvent.Answering(request, visit.clock().nanos(), answer.status()));
        answer.send(exchange);
    }
}
