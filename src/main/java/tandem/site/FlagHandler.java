package tandem.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InterruptedIOException;

/// Serves one request on the calling thread, from its arrival to its end. Where no whole answer is given it
/// throws an [IOException], at which the JDK's server closes the connection and forgets it.
record FlagHandler(Router router, Replies replies, Outsiders outsiders) implements HttpHandler {

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (router.isFromOutside(exchange)) {
                handleOutsider(exchange);
            } else {
                lead(exchange);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The visit was closed while a request waited");
        }
    }

    private void handleOutsider(HttpExchange exchange) throws IOException, InterruptedException {
        OutsideRequest request = outsiders.arrived(exchange);
        int status = OutsideRequest.CLOSED;
        try {
            lead(exchange);
            status = exchange.getResponseCode();
        } finally {
            outsiders.ended(request, status);
        }
    }

    private void lead(HttpExchange exchange) throws IOException, InterruptedException {
        switch (router.destination(exchange)) {
            case Destination.Nowhere(Answer answer) -> answer.give(new Caller(exchange, _ -> {}));
            case Destination.Over _ -> throw new IOException("The visit is over");
            case Destination.Flag(Visit visit, FlagRequest request) -> {
                exchange.getRequestBody().close(); // before it is read, a request has little time
                receive(exchange, visit, request);
            }
        }
    }

    private void receive(HttpExchange exchange, Visit visit, FlagRequest request)
            throws IOException, InterruptedException {
        visit.enter();
        boolean whole = false;
        try {
            visit.tell(new SiteEvent.Arrived(request, visit.clock().nanos()));
            serve(exchange, visit, request);
            whole = true;
        } finally {
            long now = visit.clock().nanos();
            visit.tell(whole ? new SiteEvent.Answered(request, now) : new SiteEvent.Abandoned(request, now));
            visit.leave();
        }
    }

    private void serve(HttpExchange exchange, Visit visit, FlagRequest request)
            throws IOException, InterruptedException {
        Dials dials = visit.dials();
        Fate fate = Fate.of(dials, request.code(), request.attempt());
        Reply reply = replies.to(request, visit, dials, fate.outcome());
        if (!(reply instanceof Closed) || visit.closesFirst(request)) {
            visit.clock().sleep(fate.delay());
        }
        visit.stand();
        var caller = new Caller(
                exchange,
                status -> visit.tell(
                        new SiteEvent.Answering(request, visit.clock().nanos(), status)));
        if (request.id() != null) {
            caller.header(RequestHeaders.REQUEST_ID, request.id());
        }
        reply.give(caller);
    }
}
