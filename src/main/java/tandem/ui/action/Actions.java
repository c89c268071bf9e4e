package tandem.ui.action;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// All that can be done by name or key.
///
/// A key is taken only after the focused control left it alone: Space presses a focused button and writes into
/// a focused field, and starts a run anywhere else. Only some controls keep keys to themselves for which they have
/// no use here; for these, actions come first.
public final class Actions {
    /// For an action that can always be done.
    public static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

    private final SequencedMap<String, Action> byId = new LinkedHashMap<>();

    /// Adds an action that always can be done.
    ///
    /// @param keys as [KeyCombination#keyCombination] reads them: "Shortcut+L"
    public void add(String id, Runnable work, String... keys) {
        add(id, work, ALWAYS, keys);
    }

    /// Adds an action that can be done while `enabled`.
    public void add(String id, Runnable work, ObservableBooleanValue enabled, String... keys) {
        Action action = new Action(
                id, Stream.of(keys).map(KeyCombination::keyCombination).toList(), work, enabled);
        if (byId.putIfAbsent(id, action) != null) {
            throw new IllegalArgumentException("two actions are named " + id);
        }
    }

    /// The action of this name.
    ///
    /// @throws IllegalArgumentException if there is none
    public Action get(String id) {
        Action action = byId.get(id);
        if (action == null) {
            throw new IllegalArgumentException("no action is named " + id);
        }
        return action;
    }

    public Map<String, Action> all() {
        return byId;
    }

    /// Listens for the keys in this scene.
    public void listenIn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keepsInVain(event.getTarget(), event.getCode())) {
                act(event);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!(event.getTarget() instanceof TextInputControl) || !writes(event)) {
                act(event);
            }
        });
    }

    private void act(KeyEvent event) {
        byId.values().stream()
                .filter(action -> action.answers(event))
                .findFirst()
                .filter(Action::fire)
                .ifPresent(_ -> event.consume());
    }

    /// Whether the control takes the key and does nothing by it: lists and scroll panes take Space, Esc and those with
    /// Ctrl, menu buttons take Esc.
    private static boolean keepsInVain(EventTarget target, KeyCode key) {
        return switch (target) {
            case ListView<?> _, ScrollPane _ -> true;
            case MenuButton _ -> key == KeyCode.ESCAPE;
            default -> false;
        };
    }

    /// Whether the key means something to a field that is typed in.
    private static boolean writes(KeyEvent event) {
        return !Keys.isCommand(event) && !event.getCode().isFunctionKey() && event.getCode() != KeyCode.ESCAPE;
    }
}
