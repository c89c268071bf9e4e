package tandem.ui.text;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ResourceBundle;
import java.util.function.Function;
import tandem.run.Model;

/// The words of one package in one language, and below them those that all of the window shares.
///
/// Texts are [MessageFormat] patterns when something is inserted, plain otherwise; they are written with the
/// typographic apostrophe, so that the two read alike.
public final class Texts {
    private static final Class<?> SHARED = Texts.class;

    private final Language language;
    private final ResourceBundle bundle;

    private Texts(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /// The texts that all of the window shares.
    public static Texts shared(Language language) {
        return new Texts(language, LayeredBundle.beside(SHARED, language, null));
    }

    /// The texts beside `home`, and below them the shared ones.
    ///
    /// @throws IllegalArgumentException if there are none beside `home`
    public static Texts of(Class<?> home, Language language) {
        return new Texts(language, LayeredBundle.beside(home, language, shared(language).bundle));
    }

    public Language language() {
        return language;
    }

    /// The plain text.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public String get(String key) {
        return bundle.getString(key);
    }

    /// The sentence in this language.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public String say(Sentence sentence) {
        String pattern = get(sentence.key());
        if (sentence.arguments().isEmpty()) {
            return pattern;
        }
        Object[] words = sentence.arguments().stream().map(this::word).toArray();
        return new MessageFormat(pattern, language.locale()).format(words);
    }

    /// Says sentences one after the other as [#say(Sentence)] does; the one before, said again, costs nothing. For
    /// what may have changed at every frame and mostly has not.
    public Function<Sentence, String> saying() {
        return new Saying(this);
    }

    public String say(String key, Object... arguments) {
        return say(Sentence.of(key, arguments));
    }

    /// The amount with its unit: "2,513 ms".
    public String say(Amount amount) {
        String key = amount.unit() == Unit.TIMES && amount.value() == 1
                ? "unit.once"
                : "unit." + amount.unit().id();
        String number = amount.unit() == Unit.SEED
                ? Long.toString(Math.round(amount.value()))
                : number(amount.value(), amount.decimals());
        return say(key, number);
    }

    /// The number alone, with the language's separators.
    public String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /// The model's name.
    public String name(Model model) {
        return get("model." + model.id());
    }

    private Object word(Object argument) {
        return switch (argument) {
            case Amount amount -> say(amount);
            case Model model -> name(model);
            case Sentence sentence -> say(sentence);
            case Number number -> number;
            default -> argument.toString();
        };
    }
}
