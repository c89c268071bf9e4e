package tandem.tour;

import java.util.Locale;
import tandem.ui.text.Language;
import tandem.ui.theme.Theme;

/// How the window looks on a tour. Of two themes, languages and sizes these four have every two together once, so that
/// four walks do for eight.
enum Look {
    LIGHT_ENGLISH_LARGE(Theme.LIGHT, Language.ENGLISH, 1440, 900),
    LIGHT_KOREAN_SMALL(Theme.LIGHT, Language.KOREAN, 960, 640),
    DARK_ENGLISH_SMALL(Theme.DARK, Language.ENGLISH, 960, 640),
    DARK_KOREAN_LARGE(Theme.DARK, Language.KOREAN, 1440, 900);

    private final Theme theme;
    private final Language language;
    private final int width;
    private final int height;

    Look(Theme theme, Language language, int width, int height) {
        this.theme = theme;
        this.language = language;
        this.width = width;
        this.height = height;
    }

    Theme theme() {
        return theme;
    }

    Language language() {
        return language;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// As in the names of pictures: `light-en-1440x900`.
    @Override
    public String toString() {
        String name = theme.name().toLowerCase(Locale.ROOT);
        return name + "-" + language.id() + "-" + width + "x" + height;
    }
}
