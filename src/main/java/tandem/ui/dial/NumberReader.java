package tandem.ui.dial;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import tandem.ui.lesson.NumberDial;
import tandem.ui.text.Texts;

/// Reads what somebody typed into a dial's field: a number, with or without the dial's unit after it.
final class NumberReader {
    /// One that groups no thousands. [NumberFormat] reads "0,5" as 5; it can be strict, but then refuses "1000".
    private static final Pattern MISPLACED_COMMA = Pattern.compile(",(?!\\d{3}(\\D|$))");

    private final NumberDial dial;
    private final Texts texts;

    NumberReader(NumberDial dial, Texts texts) {
        this.dial = dial;
        this.texts = texts;
    }

    /// The number, or nothing if it is none or stands outside the dial's range.
    OptionalDouble read(String typed) {
        String bare = withoutUnit(typed.strip());
        if (MISPLACED_COMMA.matcher(bare).find()) {
            return OptionalDouble.empty();
        }
        ParsePosition end = new ParsePosition(0);
        Number number =
                NumberFormat.getNumberInstance(texts.language().locale()).parse(bare, end);
        boolean inRange = number != null
                && end.getIndex() == bare.length()
                && number.doubleValue() >= dial.min()
                && number.doubleValue() <= dial.max();
        return inRange ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
    }

    private String withoutUnit(String typed) {
        String unit = texts.say("unit." + dial.unit().id(), "").strip();
        return typed.endsWith(unit)
                ? typed.substring(0, typed.length() - unit.length()).strip()
                : typed;
    }
}
