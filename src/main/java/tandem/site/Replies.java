package tandem.site;

import java.util.SplittableRandom;

/// Finds the reply to a request for a flag.
///
/// @param elsewhere where faults below HTTP are met
record Replies(Elsewhere elsewhere) {

    private static final int GARBAGE_BYTES = 4_096;

    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><title>A page</title></head>
            <body><p>This is a page. You asked for a flag.</p></body></html>""";

    /// The reply that a fate means.
    ///
    /// @param dials those of which the fate was made
    Reply to(FlagRequest request, Visit visit, Dials dials, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Found _ -> Answer.of(request);
            case Outcome.Missing _ -> Answer.words(404, "Not found: this flag is missing");
            case Outcome.Faulty(Fault fault) -> faulty(request, visit, dials, fault);
        };
    }

    private Reply faulty(FlagRequest request, Visit visit, Dials dials, Fault fault) {
        return switch (fault) {
            case BUSY -> Answer.words(503, "The server is busy: try again later");
            case TEAPOT -> Answer.words(418, "I am a teapot: there is tea, and no flags");
            case CUT_SHORT -> new CutShort(Answer.of(request));
            case CLOSED -> new Closed();
            case DRIBBLE -> new Dribble(Answer.of(request), visit.clock());
            case HANG -> new Hang(visit.clock(), visit.patience());
            case GARBAGE -> garbage(chance(request, dials));
            case OTHER_TYPE -> Answer.text(200, "text/html", PAGE);
            case TOO_LARGE ->
                new TooLarge(Answer.of(request), chance(request, dials).nextBoolean());
            case NOT_HTTP -> new Redirect(elsewhere.notHttp());
            case REFUSED -> new Redirect(elsewhere.refused());
        };
    }

    private static SplittableRandom chance(FlagRequest request, Dials dials) {
        return Fate.random(dials, request.code(), request.attempt()).split();
    }

    /// No format of images begins with a full stop.
    private static Answer garbage(SplittableRandom chance) {
        var bytes = new byte[GARBAGE_BYTES];
        chance.nextBytes(bytes);
        bytes[0] = '.';
        return new Answer(200, ImageFormat.PNG.mediaType(), bytes);
    }
}
