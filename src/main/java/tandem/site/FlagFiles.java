package tandem.site;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// A part of the catalogue as files, for a server elsewhere that is to have these flags and no others.
public final class FlagFiles {
    private FlagFiles() {}

    /// The PNG image of each of these states and the list of them, by paths from the root of [Flags]'
    /// packages.
    ///
    /// @throws java.util.NoSuchElementException if the catalogue lacks one
    /// @throws java.io.UncheckedIOException if an image can't be read
    public static Map<String, byte[]> of(Collection<String> codes) {
        String folder = Flags.FOLDER.substring(1);
        Map<String, byte[]> files = new TreeMap<>();
        StringBuilder list = new StringBuilder("code\tname\n");
        for (String code : new TreeSet<>(codes)) {
            list.append(code).append('\t').append(Flags.name(code)).append('\n');
            String image = code + "." + ImageFormat.PNG.extension();
            files.put(folder + image, Flags.bytes(code, ImageFormat.PNG));
        }
        files.put(folder + Flags.LIST, list.toString().getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
