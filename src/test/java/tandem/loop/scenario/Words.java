package tandem.loop.scenario;

import java.util.Collection;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tandem.loop.CancelledError;
import tandem.loop.ExceptionGroup;
import tandem.loop.InvalidStateException;
import tandem.loop.Outcome;
import tandem.loop.QueueEmptyException;
import tandem.loop.QueueFullException;

/// The words of a trace for values and exceptions.
final class Words {

    private Words() {}

    static String show(@Nullable Object value) {
        return switch (value) {
            case null -> "none";
            case Outcome.Result<?>(Object result) -> show(result);
            case Outcome.Failure<?>(Throwable exception) -> kind(exception);
            case Outcome.Cancelled<?>() -> "cancelled";
            case Collection<?> values -> values.stream().map(Words::show).collect(Collectors.joining(",", "[", "]"));
            default -> value.toString();
        };
    }

    static boolean isKind(Throwable thrown) {
        return thrown instanceof CancelledError
                || thrown instanceof Failure
                || thrown instanceof ExceptionGroup
                || thrown instanceof TimeoutException
                || thrown instanceof IllegalArgumentException
                || thrown instanceof IllegalStateException
                || thrown instanceof UnsupportedOperationException;
    }

    static String kind(Throwable thrown) {
        return switch (thrown) {
            case CancelledError _ -> "cancelled";
            case Failure failure -> String.valueOf(failure.getMessage());
            case TimeoutException _ -> "timeout";
            case ExceptionGroup group ->
                group.exceptions().stream().map(Words::kind).collect(Collectors.joining(",", "group[", "]"));
            case QueueEmptyException _ -> "queue_empty";
            case QueueFullException _ -> "queue_full";
            case InvalidStateException _ -> "invalid_state";
            case IllegalArgumentException _, IllegalStateException _, UnsupportedOperationException _ -> "misuse";
            case Error unspoken -> throw unspoken; // as it is, also out of a group: Endless, for one
            default -> throw new AssertionError("no word for " + thrown, thrown);
        };
    }
}
