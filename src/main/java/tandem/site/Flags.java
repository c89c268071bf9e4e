package tandem.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The catalogue of flags: 194 states by ISO 3166-1 alpha-2 code in lower case, their English names and images.
/// What stands in `assets/flags/countries.tsv` is in it and nothing else. Safe for use from any thread; an image
/// is read once and then kept.
public final class Flags {

    static final String FOLDER = "/tandem/assets/flags/";
    static final String LIST = "countries.tsv";

    /// The order in which textbooks list them, not that of the latest census.
    private static final List<String> MOST_POPULOUS = List.of(
            "cn", "in", "us", "id", "br", "pk", "ng", "bd", "ru", "jp", "mx", "ph", "vn", "et", "eg", "de", "ir", "tr",
            "cd", "fr");

    private static final Map<String, String> NAMES = readNames();
    private static final List<String> CODES = List.copyOf(NAMES.keySet());
    private static final Map<String, byte[]> IMAGES = new ConcurrentHashMap<>();

    private Flags() {}

    /// The codes of all states, in alphabetical order.
    public static List<String> codes() {
        return CODES;
    }

    /// The codes of the `count` most populous states, the most populous first.
    ///
    /// @throws IllegalArgumentException if `count` is below 0 or above 20
    public static List<String> mostPopulous(int count) {
        if (count < 0 || count > MOST_POPULOUS.size()) {
            throw new IllegalArgumentException(
                    "The " + MOST_POPULOUS.size() + " most populous states are known, not " + count);
        }
        return MOST_POPULOUS.subList(0, count);
    }

    /// Whether the catalogue has a state of this code, which must be in lower case.
    public static boolean contains(String code) {
        return NAMES.containsKey(code);
    }

    /// The short English name of a state: `Brazil`.
    ///
    /// @throws NoSuchElementException if no state has this code
    public static String name(String code) {
        String name = NAMES.get(code);
        if (name == null) {
            throw new NoSuchElementException("No state in the catalogue of flags has the code '" + code + "'");
        }
        return name;
    }

    /// The image of a flag as it stands in its file, in an array of the caller's own.
    ///
    /// @throws NoSuchElementException if no state has this code
    /// @throws UncheckedIOException if the image cannot be read
    public static byte[] bytes(String code, ImageFormat format) {
        name(code);
        return IMAGES.computeIfAbsent(code + "." + format.extension(), Flags::read)
                .clone();
    }

    private static Map<String, String> readNames() {
        Map<String, String> names = new TreeMap<>();
        new String(read(LIST), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split("\t", 2))
                .forEach(state -> names.put(state[0], state[1]));
        return Collections.unmodifiableMap(names);
    }

    private static byte[] read(String file) {
        try (InputStream in = Flags.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("The application is incomplete: it lacks " + FOLDER + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
