package tandem.ui.pane;

import javafx.beans.DefaultProperty;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ObservableList;
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
import tandem.ui.text.Texts;

/// One of the two panes: a heading that is its model, a stage, a strip of numbers, and maybe a foot.
///
/// The pane carries the style class of its model's family, so `-t-family` is the model's colour in all of it.
@DefaultProperty("stage")
public final class PaneFrame extends VBox {
    private static final double FOOT_SHARE = 0.4;

    private final HBox heading = new HBox();
    private final StackPane slot = new StackPane();
    private final NumberStrip strip = new NumberStrip();
    private final StackPane foot = new StackPane();
    private final Label note = new Label();
    private final ObjectProperty<@Nullable Node> stage = new SimpleObjectProperty<>(this, "stage");
    private final BooleanProperty locked = new SimpleBooleanProperty(this, "locked");
    private @Nullable ChangeListener<String> turned;
    private @Nullable String familyClass;

    public PaneFrame() {
        getStyleClass().addAll("card", "pane-frame");
        setAccessibleRole(AccessibleRole.PARENT);
        heading.getStyleClass().add("pane-heading");
        slot.getStyleClass().add("pane-stage");
        foot.getStyleClass().add("pane-foot");
        foot.managedProperty().bind(Bindings.isNotEmpty(foot.getChildren()));
        foot.visibleProperty().bind(foot.managedProperty());
        note.getStyleClass().add("pane-note");
        VBox.setVgrow(slot, Priority.ALWAYS);
        getChildren().addAll(heading, slot, strip, foot);
        strip.visibleProperty().bind(strip.managedProperty());
        strip.setManaged(false);
        stage.subscribe(node -> {
            if (node == null) {
                slot.getChildren().clear();
            } else {
                slot.getChildren().setAll(node);
            }
        });
        getNumbers().subscribe(() -> strip.setManaged(!getNumbers().isEmpty()));
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

    public StringProperty noteProperty() {
        return note.textProperty();
    }

    public String getNote() {
        return note.getText();
    }

    /// What stands at the right of the heading: "a pool of 5".
    public void setNote(String text) {
        note.setText(text);
    }

    public ObjectProperty<@Nullable Node> stageProperty() {
        return stage;
    }

    public @Nullable Node getStage() {
        return stage.get();
    }

    /// The hero of the pane.
    public void setStage(@Nullable Node node) {
        stage.set(node);
    }

    /// What stands below the numbers, if anything does; it gets as much room as it takes, up to two fifths of the
    /// pane.
    public void setFoot(Node node) {
        foot.getChildren().setAll(node);
    }

    public @Nullable Node getFoot() {
        return foot.getChildren().isEmpty() ? null : foot.getChildren().getFirst();
    }

    /// The cells of the strip below the stage.
    public ObservableList<Node> getNumbers() {
        return strip.getChildren();
    }

    /// Whether the model can't be chosen now, because it runs.
    public BooleanProperty lockedProperty() {
        return locked;
    }

    public boolean isLocked() {
        return locked.get();
    }

    public void setLocked(boolean value) {
        locked.set(value);
    }

    /// The stage gets what the others leave; the foot as much as it takes, but no more than its share.
    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double above = snapSizeY(Math.max(heading.minHeight(width), heading.prefHeight(width)));
        double numbers = strip.isManaged() ? snapSizeY(strip.prefHeight(width)) : 0;
        double below = footHeight(getHeight() - above - numbers - slot.minHeight(width), width);
        double middle = Math.max(0, getHeight() - above - numbers - below);
        heading.resizeRelocate(0, 0, width, above);
        slot.resizeRelocate(0, above, width, middle);
        strip.resizeRelocate(0, above + middle, width, numbers);
        foot.resizeRelocate(0, above + middle + numbers, width, below);
    }

    private double footHeight(double room, double width) {
        Node node = getFoot();
        if (node == null) {
            return 0;
        }
        double share = Math.min(room, getHeight() * FOOT_SHARE);
        return snapSizeY(Math.max(foot.minHeight(width), Math.min(share, node.maxHeight(width))));
    }

    private void head(Region title, Model model) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        title.setMinWidth(Region.USE_PREF_SIZE);
        heading.getChildren().setAll(title, space, note);
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
