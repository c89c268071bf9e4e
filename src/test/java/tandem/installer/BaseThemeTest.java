package tandem.installer;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Rule;
import javafx.css.Selector;
import javafx.css.Stylesheet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.window.Room;

class BaseThemeTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void whatStaysSaysWhatItSaid(String theme) throws Exception {
        String css = sheet(theme);
        Set<String> names = BaseTheme.names();
        assertThat(told(parse(BaseTheme.pruned(css, names)), names)).containsExactlyElementsOf(told(parse(css), names));
    }

    /// JavaFX's own parser is asked what a selector is about.
    @Test
    void nothingStaysThatCannotMatch() throws Exception {
        Set<String> names = BaseTheme.names();
        assertThat(names).isSubsetOf(known());
        assertThat(selectors(parse(BaseTheme.pruned(sheet("light"), names))))
                .isNotEmpty()
                .allMatch(selector -> names.containsAll(selector.getStyleClassNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spinners", "flags", "freeze"})
    void allThatTandemShowsIsNamed(String lesson) throws Exception {
        Set<String> found = new HashSet<>();
        try (Room room = Room.open(home, lesson)) {
            room.press(lesson.equals("freeze") ? "code-blocking-open" : "code-left-open");
            room.press("timeline-fold");
            if (room.window().ask(() -> room.window().scene().lookup("#more") != null)) {
                room.press("more");
            }
            if (lesson.equals("flags")) {
                room.press("elsewhere");
                room.turn("errors", "50");
                room.run();
            }
            room.window().act("about");
            room.window().ask(() -> showTooltip(room.window().scene()));
            room.window().ask(() -> found.addAll(inAllWindows()));
            room.window().ask(BaseThemeTest::closePopups);
        }
        found.retainAll(known());
        assertThat(BaseTheme.names()).containsAll(found);
    }

    /// The style classes of all nodes, menus and tooltips among them.
    private static Set<String> inAllWindows() {
        List<Node> nodes = Window.getWindows().stream()
                .flatMap(window -> within(window.getScene().getRoot()))
                .toList();
        nodes.forEach(BaseThemeTest::open);
        return Window.getWindows().stream()
                .map(Window::getScene)
                .map(Scene::getRoot)
                .flatMap(BaseThemeTest::within)
                .flatMap(node -> node.getStyleClass().stream())
                .collect(Collectors.toSet());
    }

    private static void open(Node node) {
        switch (node) {
            case MenuButton menu -> menu.show();
            case TextField field ->
                field.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, false, null));
            default -> {}
        }
    }

    private static boolean showTooltip(Scene scene) {
        new Tooltip("anything").show(scene.getWindow());
        return true;
    }

    private static boolean closePopups() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        return true;
    }

    private static Stream<Node> within(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(BaseThemeTest::within)
                : Stream.of();
        return Stream.concat(Stream.of(node), below);
    }

    private static Set<String> known() throws Exception {
        return selectors(parse(sheet("light"))).stream()
                .flatMap(selector -> selector.getStyleClassNames().stream())
                .collect(Collectors.toSet());
    }

    private static String sheet(String theme) throws Exception {
        String address = theme.equals("light")
                ? new PrimerLight().getUserAgentStylesheet()
                : new PrimerDark().getUserAgentStylesheet();
        try (InputStream in = Objects.requireNonNull(PrimerLight.class.getResourceAsStream(address), address)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Stylesheet parse(String css) {
        return new CssParser().parse(css);
    }

    private static List<Selector> selectors(Stylesheet sheet) {
        return sheet.getRules().stream()
                .flatMap(rule -> rule.getSelectors().stream())
                .toList();
    }

    /// Each selector that can match, with what it sets.
    private static List<String> told(Stylesheet sheet, Set<String> names) {
        return sheet.getRules().stream().flatMap(rule -> told(rule, names)).toList();
    }

    private static Stream<String> told(Rule rule, Set<String> names) {
        return rule.getSelectors().stream()
                .filter(selector -> names.containsAll(selector.getStyleClassNames()))
                .map(selector -> selector + " " + rule.getDeclarations());
    }
}
