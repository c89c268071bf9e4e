package tandem.ui.action;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Something the user may do: its keys, what it does, and when it can be done.
///
/// @param id its name; where there is a button for it, the text key `action.<id>` has the words
/// @param keys the first is the one that is told
public record Action(String id, List<KeyCombination> keys, Runnable work, ObservableBooleanValue enabled) {
    public Action {
        keys = List.copyOf(keys);
    }

    /// Does it, if it can be done now.
    ///
    /// @return whether it was done
    public boolean fire() {
        boolean possible = enabled.get();
        if (possible) {
            work.run();
        }
        return possible;
    }

    boolean answers(KeyEvent event) {
        return keys.stream().anyMatch(key -> key.match(event));
    }
}
