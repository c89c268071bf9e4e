package tandem.ui.theme;

import java.util.Arrays;

/// What the user chose; until then, as the system.
public enum ThemeChoice {
    SYSTEM("system"),
    LIGHT("light"),
    DARK("dark");

    private final String id;

    ThemeChoice(String id) {
        this.id = id;
    }

    /// The name in settings and text keys; it never changes.
    public String id() {
        return id;
    }

    public ThemeChoice next() {
        return switch (this) {
            case SYSTEM -> LIGHT;
            case LIGHT -> DARK;
            case DARK -> SYSTEM;
        };
    }

    /// The choice of this id, or as the system.
    public static ThemeChoice of(String id) {
        return Arrays.stream(values())
                .filter(choice -> choice.id.equals(id))
                .findAny()
                .orElse(SYSTEM);
    }
}
