package tandem.trace;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where requests are: asked by a lane, and what the server did with them by its own account.
public final class Requests {
    private final Map<Lane, Moments> asked = new HashMap<>();
    private final Map<String, Moments> served = new HashMap<>();

    Requests() {}

    /// How far a request has come at the server.
    ///
    /// @param at empty before it has come there
    public record Progress(Optional<Detail.Served> at) {}

    void add(Event event) {
        if (event.kind() == Kind.ASKED) {
            asked.computeIfAbsent(event.lane(), _ -> new Moments()).add(event);
        } else if (event.kind() == Kind.SERVED) {
            served.computeIfAbsent(Objects.requireNonNull(event.subject()), _ -> new Moments())
                    .add(event);
        }
    }

    /// How far the request that a lane made last had come at a moment; empty if there was none, or if the server says
    /// nothing of it.
    public Optional<Progress> of(Lane lane, long moment) {
        return last(asked.get(lane), moment)
                .map(Event::subject)
                .flatMap(id -> Optional.ofNullable(served.get(id))
                        .map(steps -> new Progress(last(steps, moment).map(step -> (Detail.Served) step.detail()))));
    }

    private static Optional<Event> last(@Nullable Moments moments, long moment) {
        int index = moments == null ? -1 : moments.find(moment);
        return moments == null || index < 0 ? Optional.empty() : Optional.of(moments.event(index));
    }
}
