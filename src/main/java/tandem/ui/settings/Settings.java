package tandem.ui.settings;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is remembered: text by name. A value that doesn't fit any more counts as not there.
///
/// For one thread.
public final class Settings {
    private final SortedMap<String, String> values;

    public Settings() {
        this(Map.of());
    }

    Settings(Map<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /// A finite number, where there is one.
    public OptionalDouble number(String name) {
        try {
            double number = Double.parseDouble(values.getOrDefault(name, ""));
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    public boolean flag(String name) {
        return Boolean.parseBoolean(values.get(name));
    }

    /// All that begins with `prefix`, by the rest of its name.
    public Map<String, String> under(String prefix) {
        SortedMap<String, String> found = new TreeMap<>();
        values.tailMap(prefix).forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), value);
            }
        });
        return found;
    }

    public void put(String name, Object value) {
        values.put(name, value.toString());
    }

    SortedMap<String, String> all() {
        return Collections.unmodifiableSortedMap(values);
    }
}
