package tandem.lesson.flags;

import java.time.Duration;
import tandem.site.OutsideRequest;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;

/// A request that came from outside, as the list shows it.
///
/// @param what was asked for: method and path
/// @param end what came of it: a status, or that it waits, or was closed
/// @param took [Sentence#NONE] while it waits
/// @param agent what the client calls itself
record Guest(String what, Sentence end, Sentence took, String agent) {
    static Guest of(OutsideRequest request) {
        return new Guest(request.method() + " " + request.path(), end(request), took(request), request.agent());
    }

    private static Sentence end(OutsideRequest request) {
        return switch (request.status()) {
            case OutsideRequest.WAITING -> Sentence.of("guest.waiting");
            case OutsideRequest.CLOSED -> Sentence.of("guest.closed");
            default -> Sentence.of("value", Integer.toString(request.status()));
        };
    }

    private static Sentence took(OutsideRequest request) {
        Duration took = request.took();
        return request.status() == OutsideRequest.WAITING ? Sentence.NONE : Sentence.of("value", Amount.millis(took));
    }
}
