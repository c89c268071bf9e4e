package tandem.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tandem.run.Model;

/// Which exhibit the application runs, as the source of a topic's factory says it.
public final class Factory {
    private Factory() {}

    /// The simple name of the exhibit that `type`, of `tandem.exhibit`, makes for a model.
    public static String exhibit(Class<?> type, Model model) throws IOException {
        Path source = Path.of("src", "main", "java").resolve(type.getName().replace('.', '/') + ".java");
        Matcher made = Pattern.compile("case [A-Z_, ]*\\b" + model + "\\b[A-Z_, ]*->[^;]*?new (\\w+)\\(kit")
                .matcher(Files.readString(source));
        assertThat(made.find()).as("%s of %s", model, type).isTrue();
        return made.group(1);
    }
}
