package tandem.ui.dial;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import tandem.ui.action.Keys;
import tandem.ui.lesson.DialValues;
import tandem.ui.lesson.NumberDial;
import tandem.ui.node.Space;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;
import tandem.ui.text.Unit;

/// A number dial: its label, its value in a field that can be typed in, and a slider below; a seed has dice instead.
///
/// What can't be read is refused with a sentence; the field then shows the value that still holds.
final class NumberDialView extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    /// JavaFX counts columns in the width of a W, and digits are narrower.
    private static final double COLUMNS_PER_CHARACTER = 0.62;

    private final NumberDial dial;
    private final DialValues values;
    private final Texts texts;
    private final Consumer<Sentence> notices;
    private final NumberReader reader;
    private final TextField field = new TextField();
    private final Slider slider = new Slider(0, 1, 0);
    private final Subscription subscription;
    private boolean showing;

    NumberDialView(NumberDial dial, DialValues values, Texts texts, Consumer<Sentence> notices) {
        this.dial = dial;
        this.values = values;
        this.texts = texts;
        this.notices = notices;
        this.reader = new NumberReader(dial, texts);
        getStyleClass().addAll("dial", "number-dial");
        String name = texts.get(dial.labelKey());
        Label label = new Label(name);
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(field);
        HBox top = new HBox(label, new Space(), field);
        top.getStyleClass().add("dial-top");
        getChildren().add(top);
        setUpField(name);
        if (dial.unit() == Unit.SEED) {
            top.getChildren().add(new Dice(dial, values, texts));
        } else {
            setUpSlider(name);
            getChildren().add(slider);
        }
        subscription = values.observe(dial).subscribe(_ -> show());
    }

    /// Lets go of the values.
    void dispose() {
        subscription.unsubscribe();
    }

    private void setUpField(String name) {
        field.setId("field-" + dial.id());
        field.setAccessibleText(name);
        int longest = texts.say(dial.amount(dial.max())).length();
        field.setPrefColumnCount((int) Math.ceil(longest * COLUMNS_PER_CHARACTER));
        field.setOnAction(_ -> take());
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                take();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::keyInField);
        field.textProperty().subscribe(_ -> field.pseudoClassStateChanged(REFUSED, false));
    }

    private void setUpSlider(String name) {
        slider.setId("slider-" + dial.id());
        slider.setAccessibleText(name);
        slider.getStyleClass().addAll("progress-slider", "small");
        slider.valueProperty().subscribe((_, position) -> {
            if (!showing) {
                values.set(dial, dial.scale().toValue(position.doubleValue(), dial.min(), dial.max()));
                show();
            }
        });
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::keyOnSlider);
    }

    private void take() {
        if (field.getText().equals(shown())) {
            return;
        }
        OptionalDouble typed = reader.read(field.getText());
        if (typed.isPresent()) {
            values.set(dial, typed.getAsDouble());
            show();
        } else {
            notices.accept(Sentence.of(
                    "dial.refused",
                    texts.get(dial.labelKey()),
                    field.getText(),
                    dial.amount(dial.min()),
                    dial.amount(dial.max()),
                    values.amount(dial)));
            show();
            field.selectAll();
            field.pseudoClassStateChanged(REFUSED, true);
        }
    }

    private void keyInField(KeyEvent event) {
        if (Keys.isCommand(event)) {
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> {
                if (!field.getText().equals(shown())) {
                    show();
                    event.consume();
                }
            }
            case UP, DOWN, PAGE_UP, PAGE_DOWN -> turn(event);
            default -> {}
        }
    }

    private void keyOnSlider(KeyEvent event) {
        if (Keys.isCommand(event)) {
            return;
        }
        switch (event.getCode()) {
            case UP, DOWN, LEFT, RIGHT, PAGE_UP, PAGE_DOWN -> turn(event);
            case HOME -> jump(event, dial.min());
            case END -> jump(event, dial.max());
            default -> {}
        }
    }

    private void turn(KeyEvent event) {
        KeyCode key = event.getCode();
        boolean up = key == KeyCode.UP || key == KeyCode.RIGHT || key == KeyCode.PAGE_UP;
        boolean page = key == KeyCode.PAGE_UP || key == KeyCode.PAGE_DOWN;
        jump(event, Turn.by(dial, values.number(dial), up, page));
    }

    private void jump(Event event, double value) {
        values.set(dial, value);
        event.consume();
    }

    private void show() {
        showing = true;
        try {
            slider.setValue(dial.scale().toPosition(values.number(dial), dial.min(), dial.max()));
            field.setText(shown());
        } finally {
            showing = false;
        }
    }

    private String shown() {
        return texts.say(values.amount(dial));
    }
}
