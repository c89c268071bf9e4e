package tandem.lesson.flags;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tandem.site.Flags;
import tandem.ui.text.Sentence;

/// What is to be fetched: the codes of countries in the order of asking, by what the user chose or typed.
final class Wanted {
    /// The most that is asked for in one run.
    static final int MOST = 2_000;

    static final String POPULOUS = "populous";
    static final String ALL = "all";
    static final String TYPED = "typed";

    private static final int COUNTRIES = 20;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final Pattern LETTERS = Pattern.compile("[a-z]{1,2}");

    private Wanted() {}

    /// What keeps a typed text from being fetched: the first word in it that is neither the code of a country nor the
    /// letter that some begin with. [Sentence#NONE] if nothing does.
    static Sentence trouble(String typed) {
        List<String> words = words(typed);
        if (words.isEmpty()) {
            return Sentence.of("wanted.nothing");
        }
        for (String word : words) {
            if (!LETTERS.matcher(word).matches()) {
                return Sentence.of("wanted.no-code", word);
            }
            if (countries(word).isEmpty()) {
                String upper = word.toUpperCase(Locale.ROOT);
                return Sentence.of(word.length() == 1 ? "wanted.no-letter" : "wanted.no-country", upper);
            }
        }
        return words.stream().mapToInt(word -> countries(word).size()).sum() > MOST
                ? Sentence.of("wanted.too-many", MOST)
                : Sentence.NONE;
    }

    /// The codes: all of `what`, `times` times over, and [#MOST] at the most. Empty where what was typed has
    /// [#trouble].
    static List<String> codes(String what, String typed, int times) {
        List<String> once = switch (what) {
            case ALL -> Flags.codes();
            case TYPED -> trouble(typed).equals(Sentence.NONE) ? typed(typed) : List.of();
            default -> Flags.mostPopulous(COUNTRIES).stream().sorted().toList();
        };
        List<String> codes = new ArrayList<>();
        Collections.nCopies(times, once).forEach(codes::addAll);
        return List.copyOf(codes.subList(0, Math.min(MOST, codes.size())));
    }

    private static List<String> typed(String typed) {
        return words(typed).stream().flatMap(word -> countries(word).stream()).toList();
    }

    /// The country of a code of two letters, or all whose code begins with a letter.
    private static List<String> countries(String word) {
        return Flags.codes().stream().filter(code -> code.startsWith(word)).toList();
    }

    private static List<String> words(String typed) {
        return BETWEEN.splitAsStream(typed)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
