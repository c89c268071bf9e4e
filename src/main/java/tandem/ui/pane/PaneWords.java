package tandem.ui.pane;

import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;

/// Puts the parts of a pane's picture into words, in one language.
///
/// @param <P> what a pane shows
public final class PaneWords<P> {
    private final ObservableValue<P> picture;
    private final Texts texts;
    private final Executor unhurried;

    /// @param texts the lesson's
    /// @param unhurried fills the cells
    public PaneWords(ObservableValue<P> picture, Texts texts, Executor unhurried) {
        this.picture = picture;
        this.texts = texts;
        this.unhurried = unhurried;
    }

    /// What a part reads, from picture to picture.
    public ObservableValue<String> said(Function<P, Sentence> part) {
        return picture.map(part).map(texts.saying());
    }

    /// A cell for a part, under the lesson's words `number.<id>`.
    public NumberCell cell(String id, Function<P, Sentence> part) {
        return cell(id, 1, part);
    }

    /// As [#cell(String, Function)].
    ///
    /// @param weight how wide the cell is, in times the others of its row
    public NumberCell cell(String id, double weight, Function<P, Sentence> part) {
        NumberCell cell = new NumberCell(texts.get("number." + id), weight, unhurried);
        cell.setId(id);
        cell.valueProperty().bind(said(part));
        return cell;
    }
}
