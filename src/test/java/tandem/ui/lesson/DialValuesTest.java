package tandem.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tandem.run.Model;
import tandem.ui.lesson.Dial.Place;
import tandem.ui.text.Sentence;
import tandem.ui.text.Unit;

class DialValuesTest {
    private final NumberDial delay = new NumberDial("delay", Unit.SECONDS, 0.5, 10, 3, 0.1, Scale.LINEAR, Place.BAR);
    private final NumberDial every =
            new NumberDial("every", Unit.MILLISECONDS, 20, 1000, 100, 10, Scale.LOGARITHMIC, Place.BAR);
    private final ChoiceDial left = ChoiceDial.ofModels("left", Model.PLATFORM_THREADS);
    private final TextDial codes = new TextDial("codes", "br", _ -> Sentence.NONE, Place.BAR, null);
    private final DialValues values = new DialValues(List.of(delay, every, left, codes));

    @Test
    void beginAtTheirInitialValues() {
        assertThat(values.duration(delay)).isEqualTo(Duration.ofSeconds(3));
        assertThat(values.duration(every)).isEqualTo(Duration.ofMillis(100));
        assertThat(values.model(left)).isEqualTo(Model.PLATFORM_THREADS);
    }

    @Test
    void standOnStepsWithinTheRange() {
        values.set(delay, 4.2749);
        assertThat(values.number(delay)).isEqualTo(4.3);
        values.set(delay, 99);
        assertThat(values.number(delay)).isEqualTo(10);
        values.set(delay, Double.NEGATIVE_INFINITY);
        assertThat(values.number(delay)).isEqualTo(0.5);
    }

    @Test
    void everyTurnCounts() {
        int before = values.changes().get();
        values.set(delay, 5);
        values.set(left, Model.EVENT_LOOP.id());
        assertThat(values.changes().get()).isEqualTo(before + 2);
    }

    @Test
    void areSavedAndRestored() {
        values.set(delay, 7.5);
        values.set(left, Model.EVENT_LOOP.id());
        values.set(codes, "de us = = 한국");
        var saved = new TreeMap<String, String>();
        values.save(saved::put);

        DialValues again = new DialValues(List.of(delay, every, left, codes));
        saved.forEach(again::restore);

        assertThat(again.number(delay)).isEqualTo(7.5);
        assertThat(again.model(left)).isEqualTo(Model.EVENT_LOOP);
        assertThat(again.text(codes)).isEqualTo("de us = = 한국");
    }

    @Test
    void aTextIsTakenInOneLineAndNotTooLong() {
        values.set(codes, "  br\n\tde\u0000us ");
        assertThat(values.text(codes)).isEqualTo("br de us");
        values.set(codes, "b".repeat(5_000));
        assertThat(values.text(codes)).hasSize(TextDial.LONGEST);
    }

    @Test
    void whatDoesNotFitAnyMoreIsLeftOut() {
        assertThat(values.restore("delay", "soon")).isFalse();
        assertThat(values.restore("delay", "NaN")).isFalse();
        assertThat(values.restore("left", "window")).isFalse();
        assertThat(values.restore("gone", "1")).isFalse();
        assertThat(values.restore("delay", "1e9")).isTrue();
        assertThat(values.number(delay)).isEqualTo(10);
    }

    @Test
    void tellOfEveryTurnEvenIfNobodyLooksInBetween() {
        int before = values.changes().get();
        values.set(delay, 2);
        values.set(delay, 3);
        values.set(delay, 3);
        assertThat(values.changes().get()).isEqualTo(before + 2);
    }

    @Test
    void refuseADialOfAnotherLesson() {
        NumberDial stranger = new NumberDial("delay", Unit.COUNT, 0, 1, 0, 1, Scale.LINEAR, Place.BAR);
        assertThatThrownBy(() -> values.number(stranger)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showAsManyDecimalsAsTheStepNeeds() {
        assertThat(delay.decimals()).isEqualTo(1);
        assertThat(every.decimals()).isZero();
    }

    @Test
    void aScaleAndItsInverseMeet() {
        for (Scale scale : Scale.values()) {
            for (double value : new double[] {20, 33, 500, 1000}) {
                assertThat(scale.toValue(scale.toPosition(value, 20, 1000), 20, 1000))
                        .isCloseTo(value, Offset.offset(1e-9));
            }
        }
    }
}
