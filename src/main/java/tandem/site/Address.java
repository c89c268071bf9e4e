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

    private static final Pattern VISIT = Pattern.compile("/visits/([1-9]\\d{0,8})(?:/.*)?");
    private static final Pattern PATH =
            Pattern.compile("(?:/visits/[1-9]\\d{0,8})?/flags/([a-z]{2})/(?:\\1\\.(gif|png)|metadata\\.json)");

    /// Reads a path as it came, still encoded: an encoded character is never part of the address of a flag.
    ///
    /// @return `null` if the path leads to nothing
    static @Nullable Address parse(String rawPath) {
        Matcher path = PATH.matcher(rawPath);
        if (!path.matches() || !Flags.contains(path.group(1))) {
            return null;
        }
        return new Address(visit(rawPath), path.group(1), format(path.group(2)));
    }

    /// The number of the visit under whose address a path lies, be there such a visit or not; 0 if it lies under
    /// none.
    static int visit(String rawPath) {
        Matcher path = VISIT.matcher(rawPath);
        return path.matches() ? Integer.parseInt(path.group(1)) : 0;
    }

    private static @Nullable ImageFormat format(@Nullable String extension) {
        return switch (extension) {
            case "gif" -> ImageFormat.GIF;
            case "png" -> ImageFormat.PNG;
            case null, default -> null;
        };
    }
}
