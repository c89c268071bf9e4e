package tandem.ui.code;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import tandem.ui.lesson.CodeShown;
import tandem.ui.node.Space;
import tandem.ui.text.Texts;

/// The one line that is always there: whether the code is unfolded, the file on show, and at the right the
/// tabs. To choose a tab unfolds the code. Beside the tabs there is room for what else can be done with the
/// code.
final class CodeHeading extends HBox {
    private final CodeShown shown;
    private final ToggleButton disclosure = new ToggleButton();
    private final Label file = new Label();
    private final Map<String, ToggleButton> tabs = new LinkedHashMap<>();
    private final HBox extras = new HBox();

    /// @param id what its parts' ids begin with
    CodeHeading(CodeShown shown, String id, Texts texts) {
        this.shown = shown;
        getStyleClass().add("code-heading");
        Region arrow = new Region();
        arrow.getStyleClass().add("code-arrow");
        disclosure.setText(texts.get("code"));
        disclosure.setGraphic(arrow);
        disclosure.setId(id + "-open");
        disclosure.getStyleClass().add("code-disclosure");
        disclosure.setMinWidth(USE_PREF_SIZE);
        disclosure.selectedProperty().bindBidirectional(shown.open());
        file.getStyleClass().add("code-file");
        file.setMinWidth(0);
        HBox choices = new HBox();
        choices.getStyleClass().add("code-tabs");
        for (String tab : CodeTab.ALL) {
            choices.getChildren().add(tab(tab, id, texts));
        }
        extras.getStyleClass().add("code-extras");
        getChildren().addAll(disclosure, file, new Space(), choices, extras);
    }

    private ToggleButton tab(String tab, String id, Texts texts) {
        ToggleButton button = new ToggleButton(texts.get("tab." + tab));
        button.setId(id + "-" + tab);
        button.getStyleClass().add("code-tab");
        button.setMinWidth(USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> {
            button.setSelected(true);
            shown.tab().set(tab);
            shown.open().set(true);
        });
        tabs.put(tab, button);
        return button;
    }

    /// Shows which tab's content is on show.
    ///
    /// @param open whether any is
    /// @param isAsync whether there is the tab of what changed in asyncio
    void mark(String tab, boolean open, boolean isAsync) {
        tabs.forEach((each, button) -> {
            button.setSelected(open && each.equals(tab));
            button.setVisible(isAsync || !each.equals(CodeTab.THEN));
        });
    }

    /// Whether the code is unfolded.
    BooleanProperty openProperty() {
        return disclosure.selectedProperty();
    }

    /// The name of the file on show.
    StringProperty fileProperty() {
        return file.textProperty();
    }

    /// Puts something at the right of the tabs.
    void add(Node extra) {
        extras.getChildren().add(extra);
    }
}
