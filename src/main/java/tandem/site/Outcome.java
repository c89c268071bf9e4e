package tandem.site;

/// What a request for a flag comes to, once its delay is over.
public sealed interface Outcome {

    /// The flag: status 200.
    record Found() implements Outcome {}

    /// No such flag, today: status 404.
    record Missing() implements Outcome {}

    /// No flag, but a fault.
    record Faulty(Fault fault) implements Outcome {}
}
