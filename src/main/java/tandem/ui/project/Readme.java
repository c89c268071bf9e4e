package tandem.ui.project;

import java.util.HashMap;
import java.util.Map;
import tandem.ui.text.Language;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;

/// What stands in a project's `README.md`, in both languages: what this is, the one command, and where to
/// look.
public final class Readme {
    private Readme() {}

    /// Says it with the texts beside `home`, a class of the lesson: its title, and whatever the two sentences
    /// need.
    ///
    /// @param way how the exhibit does its work
    /// @param about what it does
    public static String of(Class<?> home, Sentence way, Sentence about) {
        Map<String, String> words = new HashMap<>();
        for (Language language : Language.values()) {
            Texts texts = Texts.of(home, language);
            words.put("title." + language.id(), texts.get("title"));
            words.put("way." + language.id(), texts.say(way));
            words.put("about." + language.id(), texts.say(about));
        }
        return Template.beside(Readme.class, "README.md").fill(words);
    }
}
