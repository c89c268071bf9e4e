package tandem.site;

import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tandem.time.Clock;

/// The visits of one server, by number. The first has the number 0 and its flags at `/flags`; a later one, number
/// n, has them at `/visits/n/flags`.
final class Visits {

    /// The front visit lasts as long as the server: who hangs there is let go at some time.
    private static final Duration FRONT_PATIENCE = Duration.ofMinutes(3);

    private final String authority;
    private final Map<Integer, Visit> open = new ConcurrentHashMap<>();
    private final AtomicInteger opened = new AtomicInteger();

    /// @param authority host and port of the server, as they stand in an address
    Visits(String authority) {
        this.authority = authority;
    }

    Visit open(Dials dials, Clock clock, SiteListener listener) {
        int number = opened.getAndIncrement();
        URI base = URI.create("http://" + authority + (number == 0 ? "" : "/visits/" + number) + "/flags");
        Duration patience = number == 0 ? FRONT_PATIENCE : ChronoUnit.FOREVER.getDuration();
        var visit = new Visit(base, dials, clock, patience, listener, () -> open.remove(number));
        open.put(number, visit);
        return visit;
    }

    /// The visit of this number, or `null` if it is over or never was.
    @Nullable
    Visit find(int number) {
        return open.get(number);
    }

    /// Whether a visit of this number has been opened, be it over or not.
    boolean knows(int number) {
        return number < opened.get();
    }

    void close() {
        open.values().forEach(Visit::close);
    }
}
