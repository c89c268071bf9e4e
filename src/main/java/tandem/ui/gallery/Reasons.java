package tandem.ui.gallery;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tandem.run.NotSaved;
import tandem.ui.text.Sentence;

/// Why a flag did not come, from what is known of its last request and from what was thrown: by types, lengths and
/// states, not by what an exception's message says.
final class Reasons {
    /// The most bytes that an exhibit takes for one flag.
    static final long LIMIT = 5_000_000;

    /// How the failure of a body beyond its limit begins: the one failure that Java gives no type of its own, and no
    /// other mark where the head did not say a length.
    private static final String BEYOND = "body exceeds capacity";

    private static final int OK = 200;
    private static final int REDIRECTION = 300;
    private static final int CLIENT_ERROR = 400;
    static final int NOT_FOUND = 404;
    private static final int TEAPOT = 418;
    private static final int BUSY = 503;

    private Reasons() {}

    /// @param thrown what the exhibit said, or nothing where it said nothing
    /// @param last the last request for the flag, or nothing where nobody asked
    static Reason of(@Nullable Throwable thrown, @Nullable Attempt last) {
        Throwable cause = thrown == null && last != null ? last.cause() : thrown;
        return cause == null
                ? answered(last).orElse(Reason.of("unsaid"))
                : byType(cause, last)
                        .or(() -> tooLarge(cause, last))
                        .or(() -> answered(last))
                        .or(() -> broken(cause, last))
                        .orElseGet(() -> said(unwrapped(cause)));
    }

    /// What was really thrown: not what carried it to another thread.
    static Throwable unwrapped(Throwable thrown) {
        Throwable inner = thrown.getCause();
        boolean wraps = thrown instanceof CompletionException || thrown instanceof ExecutionException;
        return wraps && inner != null ? unwrapped(inner) : thrown;
    }

    private static Optional<Reason> byType(Throwable thrown, @Nullable Attempt last) {
        if (unwrapped(thrown) instanceof NotSaved notSaved) {
            return Optional.of(notSaved(notSaved));
        }
        if (among(thrown, HttpTimeoutException.class)) {
            return Optional.of(timedOut(last));
        }
        if (among(thrown, UnresolvedAddressException.class) || among(thrown, UnknownHostException.class)) {
            return Optional.of(Reason.of("no-host"));
        }
        if (among(thrown, ConnectException.class)) {
            return Optional.of(Reason.of("refused"));
        }
        return among(thrown, ProtocolException.class) ? Optional.of(Reason.of("not-http")) : Optional.empty();
    }

    private static Reason notSaved(NotSaved failure) {
        String why = "reason.not-saved." + failure.why().id();
        return new Reason("", Sentence.of("reason.not-saved"), Sentence.of(why, String.valueOf(failure.getMessage())));
    }

    private static Reason timedOut(@Nullable Attempt last) {
        if (last == null || !last.headed()) {
            return Reason.of("timeout");
        }
        Sentence full = last.expected() < 0
                ? Sentence.of("reason.timeout.part", last.received())
                : Sentence.of("reason.timeout.of", last.received(), last.expected());
        return new Reason("", Sentence.of("reason.timeout"), full);
    }

    private static Optional<Reason> tooLarge(Throwable cause, @Nullable Attempt last) {
        boolean said =
                causes(cause).anyMatch(each -> String.valueOf(each.getMessage()).startsWith(BEYOND));
        boolean counted = last != null && Math.max(last.received(), last.expected()) > LIMIT;
        return said || counted ? Optional.of(Reason.of("too-large")) : Optional.empty();
    }

    private static Optional<Reason> answered(@Nullable Attempt last) {
        return last == null || last.end() != Attempt.End.ANSWERED ? Optional.empty() : Optional.of(answer(last));
    }

    private static Reason answer(Attempt last) {
        int status = last.status();
        if (status == OK) {
            return notAnImage(last.type());
        }
        return switch (status) {
            case NOT_FOUND -> Reason.status(status, "404");
            case TEAPOT -> Reason.status(status, "418");
            case BUSY -> Reason.status(status, "503");
            default -> Reason.status(status, status >= REDIRECTION && status < CLIENT_ERROR ? "redirects" : "status");
        };
    }

    private static Reason notAnImage(String type) {
        if (type.toLowerCase(Locale.ROOT).startsWith("image/")) {
            return Reason.of("no-image", type);
        }
        String plain = type.split(";", 2)[0].strip();
        return plain.isEmpty()
                ? Reason.of("no-type")
                : new Reason("", Sentence.of("reason.type", plain), Sentence.of("reason.type.full", plain));
    }

    /// The connection was not kept to the end of the answer.
    private static Optional<Reason> broken(Throwable cause, @Nullable Attempt last) {
        if (last == null || !(among(cause, EOFException.class) || among(cause, SocketException.class))) {
            return Optional.empty();
        }
        if (!last.headed()) {
            return Optional.of(Reason.of("closed"));
        }
        Sentence full = last.expected() < 0
                ? Sentence.of("reason.cut-short.part", last.received())
                : Sentence.of("reason.cut-short.of", last.received(), last.expected());
        return Optional.of(new Reason("", Sentence.of("reason.cut-short"), full));
    }

    private static Reason said(Throwable cause) {
        String type = cause.getClass().getSimpleName();
        String words = cause.getMessage();
        if (words == null || words.isBlank()) {
            return Reason.of("other", type);
        }
        return Reason.of("other", cause instanceof IOException ? words : type + ": " + words);
    }

    private static boolean among(Throwable thrown, Class<? extends Throwable> type) {
        return causes(thrown).anyMatch(type::isInstance);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause).limit(20);
    }
}
