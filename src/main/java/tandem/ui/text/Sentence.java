package tandem.ui.text;

import java.util.List;

/// Something to say, before a language is chosen: the key of a text and what to insert into it.
///
/// An argument is an [Amount], a [tandem.run.Model] (by its name), another sentence, or anything else by its
/// `toString`. The same sentence is said again after a switch of language.
public record Sentence(String key, List<Object> arguments) {
    /// Nothing to say.
    public static final Sentence NONE = new Sentence("nothing", List.of());

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
