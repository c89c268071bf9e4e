package tandem.site;

/// Where a request leads.
sealed interface Destination {

    /// To a flag, by the dials of a visit.
    record Flag(Visit visit, FlagRequest request) implements Destination {}

    /// To a visit that is over.
    record Over() implements Destination {}

    /// To nothing, for a reason that stands in the answer.
    record Nowhere(Answer answer) implements Destination {}
}
