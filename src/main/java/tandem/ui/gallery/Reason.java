package tandem.ui.gallery;

import tandem.ui.text.Sentence;

/// Why a flag did not come.
///
/// @param number the status of the answer that was the reason, or ""
/// @param brief a few words for a tile, the number among them
/// @param full a sentence for the story
public record Reason(String number, Sentence brief, Sentence full) {
    /// Nothing went wrong.
    public static final Reason NONE = new Reason("", Sentence.NONE, Sentence.NONE);

    /// The texts `reason.<name>` and `reason.<name>.full`, the latter with `facts`.
    static Reason of(String name, Object... facts) {
        return new Reason("", Sentence.of("reason." + name), Sentence.of("reason." + name + ".full", facts));
    }

    /// As [#of], where the reason is an answer of this status, which both texts may name as their first fact.
    static Reason status(int status, String name) {
        String number = Integer.toString(status);
        return new Reason(
                number, Sentence.of("reason." + name, number), Sentence.of("reason." + name + ".full", number));
    }
}
