package tandem.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import tandem.run.Model;

class TextsTest {
    private final Texts english = Texts.shared(Language.ENGLISH);
    private final Texts korean = Texts.shared(Language.KOREAN);

    @Test
    void amountsAreWrittenAsTheLanguageDoes() {
        Amount still = Amount.millis(Duration.ofMillis(2513));
        assertThat(english.say(still)).isEqualTo("2,513 ms");
        assertThat(korean.say(still)).isEqualTo("2,513ms");
        assertThat(english.say(Amount.seconds(Duration.ofMillis(2520), 2))).isEqualTo("2.52 s");
        assertThat(korean.say(Amount.times(30))).isEqualTo("30회");
    }

    @Test
    void aSentenceInsertsAmountsModelsAndSentences() {
        Sentence sentence = Sentence.of("pane.choice", Model.EVENT_LOOP, Sentence.of("unit.times", Amount.count(3)));
        assertThat(english.say(sentence)).isEqualTo("Event loop: 3 times");
        assertThat(korean.say(sentence)).isEqualTo("이벤트 루프: 3회");
    }

    @Test
    void aMissingTextIsAnError() {
        assertThatThrownBy(() -> english.get("no.such.text")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void theSystemsLanguageIsKoreanOrElseEnglish() {
        assertThat(Language.of(Locale.KOREA)).isEqualTo(Language.KOREAN);
        assertThat(Language.of(Locale.FRANCE)).isEqualTo(Language.ENGLISH);
    }
}
