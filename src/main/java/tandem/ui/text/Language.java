package tandem.ui.text;

import java.util.Locale;

/// The languages of the page.
public enum Language {
    ENGLISH("en", Locale.ENGLISH),
    KOREAN("ko", Locale.KOREAN);

    private final String id;
    private final Locale locale;

    Language(String id, Locale locale) {
        this.id = id;
        this.locale = locale;
    }

    /// The name in settings; it never changes.
    public String id() {
        return id;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == ENGLISH ? KOREAN : ENGLISH;
    }

    /// Korean where the system speaks Korean, English everywhere else.
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(KOREAN.locale.getLanguage()) ? KOREAN : ENGLISH;
    }
}
