package tandem.ui.dial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.ui.lesson.Dial.Place;
import tandem.ui.lesson.NumberDial;
import tandem.ui.lesson.Scale;
import tandem.ui.text.Language;
import tandem.ui.text.Texts;
import tandem.ui.text.Unit;

class NumberReaderTest {
    private final NumberDial every =
            new NumberDial("every", Unit.MILLISECONDS, 20, 2000, 100, 10, Scale.LOGARITHMIC, Place.BAR);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"250 | 250", "250 ms | 250", " 250ms | 250", "1,000 ms | 1000", "1000 | 1000", "30.5 | 30.5"})
    void readsANumberWithOrWithoutItsUnit(String typed, double number) {
        for (Language language : Language.values()) {
            assertThat(new NumberReader(every, Texts.shared(language)).read(typed))
                    .hasValue(number);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ms",
                "soon",
                "12 apples",
                "19",
                "2001",
                "-100",
                "NaN",
                "∞",
                "0,5",
                "50,5",
                "10,00",
                "1,0000",
                "100,"
            })
    void refusesAllElse(String typed) {
        assertThat(new NumberReader(every, Texts.shared(Language.ENGLISH)).read(typed))
                .isEmpty();
    }

    @Test
    void aKeyAlwaysTurnsTheDialUntilItsEnd() {
        double value = every.min();
        int turns = 0;
        while (value < every.max()) {
            double next = Turn.by(every, value, true, false);
            assertThat(next).isGreaterThan(value);
            value = next;
            turns++;
        }
        assertThat(turns).isLessThan(80);
        assertThat(Turn.by(every, value, true, true)).isEqualTo(every.max());
        assertThat(Turn.by(every, 100, false, true)).isLessThan(90);
    }
}
