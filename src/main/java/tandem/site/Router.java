package tandem.site;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds out where a request leads, from its head alone.
record Router(Visits visits) {

    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Pattern PROTOCOL = Pattern.compile("HTTP/1\\.\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final Pattern ATTEMPT = Pattern.compile("[1-9]\\d{0,2}");

    private static final String BAD_HEADERS =
            "A request id has 1 to 64 letters, digits and . _ : -, and an attempt is a number from 1 to 999";
    private static final String NO_FLAG =
            "Not found: there is no such flag here. Brazil’s is at /flags/br/br.gif, its code in lower case";

    Destination destination(HttpExchange exchange) {
        if (!PROTOCOL.matcher(exchange.getProtocol()).matches()) {
            return nowhere(400, "This server speaks HTTP/1.1 and HTTP/1.0");
        }
        if (!METHODS.contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            return nowhere(405, "This server only answers GET and HEAD");
        }
        Address address = Address.parse(exchange.getRequestURI().getRawPath());
        if (address == null || !visits.knows(address.visit())) {
            return nowhere(404, NO_FLAG);
        }
        Visit visit = visits.find(address.visit());
        return visit == null ? new Destination.Over() : flag(exchange.getRequestHeaders(), address, visit);
    }

    /// Whether a request does not come by a visit of the application's own.
    boolean isFromOutside(HttpExchange exchange) {
        int visit = Address.visit(exchange.getRequestURI().getRawPath());
        return visit == 0 || !visits.knows(visit);
    }

    private static Destination flag(Headers headers, Address address, Visit visit) {
        String id = headers.getFirst(RequestHeaders.REQUEST_ID);
        String attempt = headers.getFirst(RequestHeaders.ATTEMPT);
        if (!fits(ID, id) || !fits(ATTEMPT, attempt)) {
            return nowhere(400, BAD_HEADERS);
        }
        int number = attempt == null ? 1 : Integer.parseInt(attempt);
        return new Destination.Flag(visit, new FlagRequest(address.code(), address.format(), number, id));
    }

    private static boolean fits(Pattern pattern, @Nullable String value) {
        return value == null || pattern.matcher(value).matches();
    }

    private static Destination nowhere(int status, String words) {
        return new Destination.Nowhere(Answer.words(status, words));
    }
}
