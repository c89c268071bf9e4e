package tandem.ui.text;

import tandem.trace.Detail;

/// Puts into words what held the window's thread.
public final class Whereabouts {
    private Whereabouts() {}

    /// "at BlockingFetch.java:28, in HttpClient.send"; [Sentence#NONE] where nobody saw it.
    public static Sentence of(Detail.Stall stall) {
        if (stall.line() == null) {
            return stall.in().isEmpty() ? Sentence.NONE : Sentence.of("stall.elsewhere");
        }
        return stall.in().isEmpty()
                ? Sentence.of("stall.at", stall.line())
                : Sentence.of("stall.in", stall.line(), stall.in());
    }
}
