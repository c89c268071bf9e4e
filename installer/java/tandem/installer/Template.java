package tandem.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file of `installer/linux` in which a word between two `@` stands for a property of the product.
record Template(String text) {
    private static final Path FOLDER = Path.of("installer", "linux");
    private static final Pattern WORD = Pattern.compile("@([a-z-]+)@");

    static Template of(String file) throws IOException {
        return new Template(Files.readString(FOLDER.resolve(file)));
    }

    /// The text with the product's properties.
    ///
    /// @throws IllegalArgumentException if it names one that there is not
    String filled(Product product) {
        return filled(product, Map.of());
    }

    /// @param more properties beside the product's
    String filled(Product product, Map<String, String> more) {
        return WORD.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(
                        more.containsKey(word.group(1)) ? more.get(word.group(1)) : product.get(word.group(1))));
    }
}
