package tandem.loop.scenario;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tandem.loop.CancelledError;
import tandem.loop.InvalidStateException;

/// The words of a trace for values and exceptions.
final class Words {

    private Words() {}

    static String show(@Nullable Object value) {
        return switch (value) {
            case null -> "none";
            case Throwable thrown -> kind(thrown);
            case Collection<?> values -> values.stream().map(Words::show).collect(Collectors.joining(",", "[", "]"));
            default -> value.toString();
        };
    }

    static boolean isKind(Throwable thrown) {
        return thrown instanceof CancelledError
                || thrown instanceof Failure
                || thrown instanceof IllegalStateException
                || thrown instanceof UnsupportedOperationException;
    }

    static String kind(Throwable thrown) {
        return switch (thrown) {
            case CancelledError _ -> "cancelled";
            case Failure failure -> String.valueOf(failure.getMessage());
            case InvalidStateException _ -> "invalid_state";
            case IllegalStateException _, UnsupportedOperationException _ -> "misuse";
            default -> throw new AssertionError("no word for " + thrown, thrown);
        };
    }
}
