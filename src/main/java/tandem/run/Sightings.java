package tandem.run;

import java.util.LinkedHashMap;
import java.util.Map;

/// Where one thread stood, seen several times from another one. From any thread.
final class Sightings {
    private static final Standing UNSEEN = new Standing(null, "");

    private final Map<Standing, Integer> seen = new LinkedHashMap<>();

    /// Looks where `thread` stands now.
    synchronized void look(Thread thread) {
        seen.merge(Standing.of(thread.getStackTrace()), 1, Integer::sum);
    }

    /// Where it was seen most often.
    synchronized Standing most() {
        return seen.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UNSEEN);
    }
}
