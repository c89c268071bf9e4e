package tandem.ui.project;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import tandem.ui.node.Hint;
import tandem.ui.text.Language;
import tandem.ui.text.Texts;

/// Lets the user copy what a pane shows as a project.
public final class CopyButton extends Button {
    /// @param id of this button
    /// @param project what is copied, as the dials stand when the button is pressed
    public CopyButton(String id, CopyAsProject copying, Language language, Supplier<Project> project) {
        Texts texts = Texts.shared(language);
        setId(id);
        setText(texts.get("project.copy"));
        Hint.on(this, texts.get("project.what"));
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("quiet");
        setOnAction(_ -> copying.copy(getScene().getWindow(), language, project.get()));
    }
}
