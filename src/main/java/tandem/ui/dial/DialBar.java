package tandem.ui.dial;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import tandem.ui.lesson.ChoiceDial;
import tandem.ui.lesson.Dial;
import tandem.ui.lesson.DialValues;
import tandem.ui.lesson.NumberDial;
import tandem.ui.lesson.TextDial;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;

/// A lesson's dials, wrapping where there is no room; those that matter less appear after "More…".
public final class DialBar extends FlowPane {
    /// So many options stand beside each other; more are a list.
    private static final int SEGMENTS = 4;

    private final List<Runnable> disposals = new ArrayList<>();

    public DialBar() {
        getStyleClass().add("dial-bar");
    }

    /// Shows these dials in place of those before.
    ///
    /// @param notices told why something typed was refused
    public void show(List<Dial> dials, DialValues values, Texts texts, Consumer<Sentence> notices) {
        dispose();
        List<Node> more = new ArrayList<>();
        for (Dial dial : dials) {
            switch (dial.place()) {
                case BAR -> getChildren().add(view(dial, values, texts, notices));
                case MORE -> more.add(view(dial, values, texts, notices));
                case PANE -> {}
            }
        }
        if (!more.isEmpty()) {
            addMore(more, values, texts);
        }
    }

    /// Lets go of the values and empties the bar.
    public void dispose() {
        disposals.forEach(Runnable::run);
        disposals.clear();
        getChildren().clear();
    }

    private void addMore(List<Node> more, DialValues values, Texts texts) {
        ToggleButton button = new ToggleButton(texts.get("dial.more"));
        button.setId("more");
        button.getStyleClass().add("quiet");
        button.setMinWidth(USE_PREF_SIZE);
        button.selectedProperty().bindBidirectional(values.unfolded());
        getChildren().add(button);
        getChildren().addAll(more);
        for (Node dial : more) {
            dial.visibleProperty().bind(button.selectedProperty());
            dial.managedProperty().bind(button.selectedProperty());
        }
    }

    private Node view(Dial dial, DialValues values, Texts texts, Consumer<Sentence> notices) {
        Node view = switch (dial) {
            case NumberDial number -> {
                NumberDialView made = new NumberDialView(number, values, texts, notices);
                yield kept(made, made::dispose);
            }
            case ChoiceDial choice -> view(choice, values, texts);
            case TextDial text -> {
                TextDialView made = new TextDialView(text, values, texts);
                showWhen(text.when(), made, values);
                yield kept(made, made::dispose);
            }
        };
        view.disableProperty().bind(values.idle().map(idle -> idle.contains(dial)));
        return view;
    }

    private Node view(ChoiceDial choice, DialValues values, Texts texts) {
        if (choice.options().size() > SEGMENTS) {
            ChoiceListView list = new ChoiceListView(choice, values, texts);
            return kept(list, list::dispose);
        }
        ChoiceDialView segments = new ChoiceDialView(choice, values, texts);
        return kept(segments, segments::dispose);
    }

    private Node kept(Node view, Runnable dispose) {
        disposals.add(dispose);
        return view;
    }

    private static void showWhen(TextDial.@Nullable When when, Node view, DialValues values) {
        if (when != null) {
            ObservableValue<Boolean> asked = values.observe(when.dial()).map(when.option()::equals);
            view.visibleProperty().bind(asked);
            view.managedProperty().bind(asked);
        }
    }
}
