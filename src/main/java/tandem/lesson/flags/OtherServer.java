package tandem.lesson.flags;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import tandem.ui.text.Sentence;

/// A server that is not ours, to which we are polite guests.
///
/// @param template the address of a flag, with `{cc}` in the place of its code
/// @param host and, where it is said, the port
record OtherServer(String template, String host) {
    /// As many requests as both panes may have under way there, in all.
    static final int AT_ONCE = 6;

    private static final String CODE = "{cc}";

    /// What keeps a typed text from being such an address; [Sentence#NONE] if nothing does, or nothing was typed.
    static Sentence trouble(String typed) {
        if (typed.isEmpty()) {
            return Sentence.NONE;
        }
        if (!typed.contains(CODE)) {
            return Sentence.of("server.no-code", CODE);
        }
        try {
            URI uri = new URI(typed.replace(CODE, "br"));
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                return Sentence.of("server.no-http");
            }
            boolean plain = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
            return plain && uri.getPort() <= 65_535 ? Sentence.NONE : Sentence.of("server.no-host");
        } catch (URISyntaxException e) {
            return Sentence.of("server.no-address", e.getReason());
        }
    }

    /// The server of an address that has no [#trouble].
    static OtherServer of(String typed) {
        return new OtherServer(typed, URI.create(typed.replace(CODE, "br")).getRawAuthority());
    }
}
