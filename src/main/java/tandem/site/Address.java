package tandem.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The path of a request, taken apart. It names a flag of the catalogue; no path is ever turned into the name of
/// a file.
///
/// @param visit the visit's number; 0 where the path has none
/// @param code the code of a flag that the catalogue has
/// @param format the format of the image, or `null` for `metadata.json`
record Address(int visit, String code, @Nullable ImageFormat format) {

    private static final Pattern PATH =
            Pattern.compile("(?:/visits/([1-9]\\d{0,8}))?/flags/([a-z]{2})/(?:\\2\\.(gif|png)|metadata\\.json)");

    /// Reads a path as it came, still encoded: an encoded character is never part of the address of a flag.
    ///
    /// @return `null` if the path leads to nothing
    static @Nullable Address parse(String rawPath) {
        Matcher path = PATH.matcher(rawPath);
        if (!path.matches() || !Flags.contains(path.group(2))) {
            return null;
        }
        String visit = path.group(1);
        return new Address(visit == null ? 0 : Integer.parseInt(visit), path.group(2), format(path.group(3)));
    }

    private static @Nullable ImageFormat format(@Nullable String extension) {
        return switch (extension) {
            case "gif" -> ImageFormat.GIF;
            case "png" -> ImageFormat.PNG;
            case null, default -> null;
        };
    }
}
