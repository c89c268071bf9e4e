package tandem.run;

import tandem.trace.Detail;
import tandem.trace.Kind;

/// How a run ended.
public sealed interface Outcome {
    /// The exhibit's main function returned.
    record Done(String value) implements Outcome {}

    /// It threw.
    record Failed(Throwable cause) implements Outcome {}

    /// It was asked to end, and did so without a result.
    record Cancelled() implements Outcome {}

    /// How the trace puts it.
    default Kind kind() {
        return switch (this) {
            case Done _ -> Kind.RESULT;
            case Failed _ -> Kind.FAILED;
            case Cancelled _ -> Kind.CANCELLED;
        };
    }

    default Detail detail() {
        return switch (this) {
            case Done done -> new Detail.Value(done.value());
            case Failed failed -> new Detail.Failure(failed.cause());
            case Cancelled _ -> Detail.NOTHING;
        };
    }
}
