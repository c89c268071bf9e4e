package tandem.site;

/// What the server did with a request of a visit, at a time of the visit's clock.
public sealed interface SiteEvent {

    FlagRequest request();

    /// When, in nanoseconds of the visit's clock.
    long at();

    /// The request has been read; its delay begins.
    record Arrived(FlagRequest request, long at) implements SiteEvent {}

    /// The delay is over; the answer is about to be sent.
    record Answering(FlagRequest request, long at, int status) implements SiteEvent {}

    /// The answer has been handed to the system whole.
    record Answered(FlagRequest request, long at) implements SiteEvent {}

    /// The request ended without a whole answer: this was its fault's way, its visit was closed, or the client went
    /// away.
    record Abandoned(FlagRequest request, long at) implements SiteEvent {}
}
