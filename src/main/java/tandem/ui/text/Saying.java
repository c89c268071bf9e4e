package tandem.ui.text;

import java.util.function.Function;

/// Remembers the last sentence and how it was said.
final class Saying implements Function<Sentence, String> {
    private final Texts texts;
    private Sentence last = Sentence.NONE;
    private String said;

    Saying(Texts texts) {
        this.texts = texts;
        this.said = texts.say(last);
    }

    @Override
    public String apply(Sentence sentence) {
        if (!sentence.equals(last)) {
            last = sentence;
            said = texts.say(sentence);
        }
        return said;
    }
}
