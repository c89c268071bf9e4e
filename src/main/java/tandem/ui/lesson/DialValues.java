package tandem.ui.lesson;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import tandem.run.Model;
import tandem.ui.text.Amount;
import tandem.ui.text.Unit;

/// How a lesson's dials stand. Always within their ranges. For the window's thread only.
public final class DialValues {
    private final Map<NumberDial, ReadOnlyDoubleWrapper> numbers = new LinkedHashMap<>();
    private final Map<ChoiceDial, ReadOnlyStringWrapper> choices = new LinkedHashMap<>();
    private final Map<TextDial, ReadOnlyStringWrapper> texts = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Set<Dial>> idle = new ReadOnlyObjectWrapper<>(Set.of());
    private final BooleanProperty unfolded = new SimpleBooleanProperty();

    /// Every dial at its initial value.
    public DialValues(List<Dial> dials) {
        for (Dial dial : dials) {
            switch (dial) {
                case NumberDial number -> numbers.put(number, new ReadOnlyDoubleWrapper(number.initial()));
                case ChoiceDial choice -> choices.put(choice, new ReadOnlyStringWrapper(choice.initial()));
                case TextDial text -> texts.put(text, new ReadOnlyStringWrapper(text.initial()));
            }
        }
        numbers.values().forEach(value -> value.addListener((_, _, _) -> changed()));
        choices.values().forEach(value -> value.addListener((_, _, _) -> changed()));
        texts.values().forEach(value -> value.addListener((_, _, _) -> changed()));
    }

    /// Goes up whenever a dial was turned: depend on it for texts that name values.
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /// Whether those that matter less are in sight too: the user's wish, which outlives the views.
    public BooleanProperty unfolded() {
        return unfolded;
    }

    public ReadOnlyDoubleProperty observe(NumberDial dial) {
        return wrapper(dial).getReadOnlyProperty();
    }

    public ReadOnlyStringProperty observe(ChoiceDial dial) {
        return wrapper(dial).getReadOnlyProperty();
    }

    public ReadOnlyStringProperty observe(TextDial dial) {
        return wrapper(dial).getReadOnlyProperty();
    }

    /// The dials that have no effect as the others stand: they are shown, and can't be turned.
    public ReadOnlyObjectProperty<Set<Dial>> idle() {
        return idle.getReadOnlyProperty();
    }

    public void setIdle(Set<Dial> dials) {
        idle.set(Set.copyOf(dials));
    }

    public double number(NumberDial dial) {
        return wrapper(dial).get();
    }

    public int integer(NumberDial dial) {
        return Math.toIntExact(Math.round(number(dial)));
    }

    /// The value with its unit, to be said.
    public Amount amount(NumberDial dial) {
        return dial.amount(number(dial));
    }

    /// The value of a dial in seconds or milliseconds.
    ///
    /// @throws IllegalArgumentException if its unit is no time
    public Duration duration(NumberDial dial) {
        double nanos = switch (dial.unit()) {
            case SECONDS -> number(dial) * 1e9;
            case MILLISECONDS -> number(dial) * 1e6;
            case Unit other -> throw new IllegalArgumentException(dial.id() + " is in " + other);
        };
        return Duration.ofNanos(Math.round(nanos));
    }

    public String choice(ChoiceDial dial) {
        return wrapper(dial).get();
    }

    public String text(TextDial dial) {
        return wrapper(dial).get();
    }

    /// The value of a dial made by [ChoiceDial#ofModels].
    public Model model(ChoiceDial dial) {
        return Model.of(choice(dial));
    }

    /// Turns the dial to the nearest value that it can have.
    public void set(NumberDial dial, double value) {
        wrapper(dial).set(dial.nearest(value));
    }

    /// Turns the dial to one of its options.
    ///
    /// @throws IllegalArgumentException if it has no such option
    public void set(ChoiceDial dial, String option) {
        if (!dial.options().contains(option)) {
            throw new IllegalArgumentException(dial.id() + " has no option " + option);
        }
        wrapper(dial).set(option);
    }

    /// Takes what was typed, in one line; whether it makes sense is another matter.
    public void set(TextDial dial, String text) {
        wrapper(dial).set(dial.taken(text));
    }

    /// Takes a remembered value over; one that is no number or no option any more leaves the dial as it is.
    ///
    /// @return whether there is such a dial and it took the value
    public boolean restore(String id, String value) {
        for (NumberDial dial : numbers.keySet()) {
            if (dial.id().equals(id)) {
                return restore(dial, value);
            }
        }
        for (ChoiceDial dial : choices.keySet()) {
            if (dial.id().equals(id) && dial.options().contains(value)) {
                set(dial, value);
                return true;
            }
        }
        for (TextDial dial : texts.keySet()) {
            if (dial.id().equals(id)) {
                set(dial, value);
                return true;
            }
        }
        return false;
    }

    /// Hands every dial's id and value out, as [#restore] reads them.
    public void save(BiConsumer<String, String> to) {
        numbers.forEach((dial, value) -> to.accept(dial.id(), Double.toString(value.get())));
        choices.forEach((dial, value) -> to.accept(dial.id(), value.get()));
        texts.forEach((dial, value) -> to.accept(dial.id(), value.get()));
    }

    private boolean restore(NumberDial dial, String value) {
        try {
            double number = Double.parseDouble(value);
            if (Double.isNaN(number)) {
                return false;
            }
            set(dial, number);
            return true;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    private ReadOnlyDoubleWrapper wrapper(NumberDial dial) {
        return known(numbers.get(dial), dial);
    }

    private ReadOnlyStringWrapper wrapper(ChoiceDial dial) {
        return known(choices.get(dial), dial);
    }

    private ReadOnlyStringWrapper wrapper(TextDial dial) {
        return known(texts.get(dial), dial);
    }

    private static <T> T known(@Nullable T wrapper, Dial dial) {
        if (wrapper == null) {
            throw new IllegalArgumentException("not a dial of this lesson: " + dial.id());
        }
        return wrapper;
    }
}
