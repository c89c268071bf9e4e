package tandem.ui.lesson;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tandem.ui.text.Sentence;

/// Something to be typed: a list of codes, an address.
///
/// @param check says what is wrong with a text, [Sentence#NONE] if nothing; such a text is kept and marked, and it is
/// for the lesson not to start with it
/// @param when where it is asked for; `null` for everywhere
public record TextDial(
        String id,
        String initial,
        Function<String, Sentence> check,
        Place place,
        @Nullable When when) implements Dial {
    /// The longest text that is taken; what is typed beyond is cut off.
    public static final int LONGEST = 2_000;

    /// Asked for where a choice stands at an option.
    public record When(ChoiceDial dial, String option) {}

    /// What is wrong with this text.
    public Sentence trouble(String text) {
        return check.apply(text);
    }

    /// The text as the dial takes it: in one line, bare at both ends, and not too long.
    String taken(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip();
    }
}
