package tandem.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The requests, of those that have an id, whose connection was closed on purpose.
///
/// Java's `HttpClient` repeats a GET by itself, once, if its connection closes ahead of the first byte; other
/// clients do so too. The repeat carries the same id, and is not to wait a second time. Safe for use from many
/// threads; the oldest are forgotten.
final class Closings {

    private static final int REMEMBERED = 10_000;

    private final Set<FlagRequest> closed = Collections.synchronizedSet(Collections.newSetFromMap(bounded()));

    /// Takes note of a request that is to be closed on.
    ///
    /// @return whether it is the first of its id
    boolean add(FlagRequest request) {
        return request.id() == null || closed.add(request);
    }

    private static Map<FlagRequest, Boolean> bounded() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<FlagRequest, Boolean> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
