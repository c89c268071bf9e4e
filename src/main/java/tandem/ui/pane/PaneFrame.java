package tandem.ui.pane;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tandem.run.Model;
import tandem.ui.lesson.ChoiceDial;
import tandem.ui.lesson.DialValues;
import tandem.ui.node.Space;
import tandem.ui.text.Texts;

/// One of the two panes: a heading that is its model, a stage, a strip of numbers, and maybe a foot.
///
/// The pane carries the style class of its model's family, so `-t-family` is the model's colour in all of it.
public final class PaneFrame extends VBox {
    private static final double FOOT_SHARE = 0.4;

    private final HBox heading = new HBox();
    private final StackPane slot;
    private final NumberStrip strip;
    private final StackPane foot = new StackPane();
    private final Label note = new Label();
    private final BooleanProperty locked = new SimpleBooleanProperty(this, "locked");
    private @Nullable ChangeListener<String> turned;
    private @Nullable String familyClass;

    /// @param stage the hero of the pane
    /// @param numbers the cells of the strip below it
    public PaneFrame(Node stage, NumberCell... numbers) {
        getStyleClass().addAll("card", "pane-frame");
        setAccessibleRole(AccessibleRole.PARENT);
        heading.getStyleClass().add("pane-heading");
        slot = new StackPane(stage);
        slot.getStyleClass().add("pane-stage");
        strip = new NumberStrip(numbers);
        foot.getStyleClass().add("pane-foot");
        foot.setManaged(false);
        foot.visibleProperty().bind(foot.managedProperty());
        note.getStyleClass().add("pane-note");
        VBox.setVgrow(slot, Priority.ALWAYS);
        getChildren().addAll(heading, slot, strip, foot);
    }

    /// The heading lets the user choose among the dial's models, until [#lockedProperty].
    public void choose(DialValues dials, ChoiceDial dial, Texts texts) {
        ChoiceMenu menu = ChoiceMenu.ofModels(dials, dial, texts);
        menu.disableProperty().bind(locked);
        turned = (_, _, _) -> colour(dials.model(dial));
        dials.observe(dial).addListener(new WeakChangeListener<>(turned));
        head(menu, dials.model(dial));
    }

    /// The heading is fixed: a mark and a title.
    public void head(Model mark, String title) {
        Label label = new Label(title, new ModelMark(mark));
        label.getStyleClass().add("pane-title");
        head(label, mark);
    }

    /// At the right of the heading, which must be there, the user chooses among the dial's options, until
    /// [#lockedProperty].
    public void offer(DialValues dials, ChoiceDial dial, Texts texts) {
        ChoiceMenu menu = ChoiceMenu.ofOptions(dials, dial, texts);
        menu.disableProperty().bind(locked);
        heading.getChildren().add(menu);
    }

    /// What stands at the right of the heading: "a pool of 5".
    public StringProperty noteProperty() {
        return note.textProperty();
    }

    /// What stands below the numbers; it gets as much room as it takes, up to two fifths of the pane.
    ///
    /// @param when makes it; until then the room for a line is kept
    public void setFoot(Executor when, Supplier<Node> node) {
        foot.getChildren().setAll(new KeptRoom("code-room"));
        foot.setManaged(true);
        when.execute(() -> foot.getChildren().setAll(node.get()));
    }

    /// Whether the model can't be chosen now, because it runs.
    public BooleanProperty lockedProperty() {
        return locked;
    }

    /// The stage gets what the others leave; the foot as much as it takes, but no more than its share.
    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double above = snapSizeY(Math.max(heading.minHeight(width), heading.prefHeight(width)));
        double numbers = snapSizeY(strip.prefHeight(width));
        double below = footHeight(getHeight() - above - numbers - slot.minHeight(width), width);
        double middle = Math.max(0, getHeight() - above - numbers - below);
        heading.resizeRelocate(0, 0, width, above);
        slot.resizeRelocate(0, above, width, middle);
        strip.resizeRelocate(0, above + middle, width, numbers);
        foot.resizeRelocate(0, above + middle + numbers, width, below);
    }

    private double footHeight(double room, double width) {
        if (!foot.isManaged()) {
            return 0;
        }
        double share = Math.min(room, getHeight() * FOOT_SHARE);
        double most = foot.getChildren().stream()
                .mapToDouble(node -> node.maxHeight(width))
                .max()
                .orElse(0);
        return snapSizeY(Math.max(foot.minHeight(width), Math.min(share, most)));
    }

    private void head(Region title, Model model) {
        title.setMinWidth(Region.USE_PREF_SIZE);
        heading.getChildren().setAll(title, new Space(), note);
        colour(model);
    }

    private void colour(Model model) {
        if (familyClass != null) {
            getStyleClass().remove(familyClass);
        }
        familyClass = ModelMark.familyClass(model);
        getStyleClass().add(familyClass);
    }
}
