package tandem.installer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a Java runtime says of itself.
///
/// @param version of OpenJDK: `25.0.3+9-LTS`
/// @param vendor who built it
/// @param modules versions by name, all that it has
record RuntimeContents(String version, String vendor, SortedMap<String, String> modules) {
    private static final Pattern PROPERTY = Pattern.compile("(?m)^ +(?<name>[\\w.]+) = (?<value>.*)$");
    private static final Pattern MODULE = Pattern.compile("(?m)^(?<name>[a-z][\\w.]*)@(?<version>\\S+)");

    /// Starts it and asks.
    static RuntimeContents of(JavaRuntime runtime) throws IOException, InterruptedException {
        String said = Tool.system(
                Path.of("."),
                Map.of(),
                List.of(runtime.java().toString(), "-XshowSettings:properties", "--list-modules"));
        Map<String, String> properties = found(PROPERTY, said, "value");
        return new RuntimeContents(
                property(properties, "java.runtime.version"),
                property(properties, "java.vendor"),
                found(MODULE, said, "version"));
    }

    private static SortedMap<String, String> found(Pattern pattern, String text, String value) {
        SortedMap<String, String> found = new TreeMap<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.put(matcher.group("name"), matcher.group(value).strip());
        }
        return found;
    }

    private static String property(Map<String, String> properties, String name) throws IOException {
        String value = properties.get(name);
        if (value == null) {
            throw new IOException("the Java runtime does not say its " + name);
        }
        return value;
    }
}
