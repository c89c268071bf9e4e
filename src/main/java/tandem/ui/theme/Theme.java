package tandem.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Light or dark: the same sheets over other values. AtlantaFX gives the base, our tokens and sheets lie on top.
public enum Theme {
    LIGHT,
    DARK;

    private static final List<String> SHEETS =
            List.of("base.css", "shell.css", "buttons.css", "dials.css", "panes.css", "code.css", "marks.css");

    /// The one that was chosen, by the system or by the user. On the window's thread.
    public static Theme of(ThemeChoice choice) {
        return switch (choice) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
        };
    }

    /// What all controls look like by themselves. On any thread, when JavaFX has started: what is slow is done on the
    /// window's. Before there is a control it saves JavaFX from reading a sheet of its own first.
    public void lay() {
        Application.setUserAgentStylesheet(
                this == LIGHT ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet());
    }

    /// Dresses the scene, and all windows' controls, in this theme. On the window's thread.
    public void dress(Scene scene) {
        lay();
        scene.getStylesheets().setAll(sheets());
    }

    /// The addresses of our sheets, in order.
    public List<String> sheets() {
        String tokens = this == LIGHT ? "tokens-light.css" : "tokens-dark.css";
        return Stream.concat(Stream.of(tokens), SHEETS.stream())
                .map(Theme::address)
                .toList();
    }

    private static String address(String sheet) {
        URL url = Theme.class.getResource(sheet);
        return Objects.requireNonNull(url, sheet).toExternalForm();
    }
}
