package tandem.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.ui.text.Sentence;

class SettingsFileTest {
    @TempDir
    Path folder;

    /// Where no window can be opened, nothing is to be left.
    @Test
    void loadingMakesNothing() {
        SettingsFile.Loaded loaded = new SettingsFile(folder.resolve("not").resolve("there")).load();

        assertThat(loaded.notice()).isEqualTo(Sentence.NONE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsSavedIsLoadedAgain() throws IOException {
        Settings settings = new Settings();
        settings.put("language", "ko");
        settings.put("window.x", -3.5);
        settings.put("text", "한 = 글 # % \\ ");
        new SettingsFile(folder.resolve("new")).save(settings);

        SettingsFile.Loaded loaded = new SettingsFile(folder.resolve("new")).load();

        assertThat(loaded.settings().all()).isEqualTo(settings.all());
        assertThat(loaded.settings().number("window.x")).hasValue(-3.5);
        assertThat(loaded.notice()).isEqualTo(Sentence.NONE);
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        new SettingsFile(folder).save(new Settings());
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("settings.txt"));
        }
    }

    @Test
    void noFileIsNoDamage() {
        SettingsFile.Loaded loaded = new SettingsFile(folder).load();
        assertThat(loaded.settings().all()).isEmpty();
        assertThat(loaded.notice()).isEqualTo(Sentence.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tandem settings 1\n",
                "tandem settings 1\nlanguage = en\n",
                "tandem settings 1\nlanguage\nend\n",
                "tandem settings 1\nlanguage = e\u0000n\nend\n",
                "another file\nend\n"
            })
    void damageIsSetAsideEveryTimeUnderAnotherName(String damaged) throws IOException {
        for (String aside : new String[] {"settings.damaged.txt", "settings.damaged-2.txt"}) {
            Files.writeString(folder.resolve("settings.txt"), damaged);
            SettingsFile.Loaded loaded = new SettingsFile(folder).load();
            assertThat(loaded.settings().all()).isEmpty();
            assertThat(loaded.notice()).isEqualTo(Sentence.of("notice.settings-damaged", Path.of(aside)));
            assertThat(folder.resolve(aside)).hasContent(damaged);
            assertThat(folder.resolve("settings.txt")).doesNotExist();
        }
    }

    @Test
    void bytesThatAreNoTextAreDamage() {
        byte[] bytes = "tandem settings 1\nlanguage = \u00e9\nend\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(SettingsFormat.read(bytes)).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSetAside() throws IOException {
        Files.createDirectory(folder.resolve("settings.txt"));
        SettingsFile file = new SettingsFile(folder);
        assertThat(file.load().notice().key()).isEqualTo("notice.settings-damaged");
        file.save(new Settings());
        assertThat(folder.resolve("settings.damaged.txt")).isDirectory();
    }

    @Test
    void whatIsTooLargeIsDamage() throws IOException {
        String large = "tandem settings 1\n" + "language = en\n".repeat(100_000) + "end\n";
        Files.writeString(folder.resolve("settings.txt"), large);
        assertThat(new SettingsFile(folder).load().notice().key()).isEqualTo("notice.settings-damaged");
    }

    @Test
    void aFolderThatCannotBeMadeIsANotice() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        SettingsFile.Loaded loaded = new SettingsFile(file).load();
        assertThat(loaded.notice().key()).isEqualTo("notice.settings-unwritable");
    }

    @Test
    void valuesThatDoNotFitCountAsNotThere() {
        Settings settings = new Settings();
        settings.put("window.x", "NaN");
        settings.put("window.y", "left");
        assertThat(settings.number("window.x")).isEmpty();
        assertThat(settings.number("window.y")).isEmpty();
        assertThat(settings.flag("window.maximized")).isFalse();
    }

    @Test
    void settingsUnderAPrefixGoByTheRestOfTheirNames() {
        Settings settings = new Settings();
        settings.put("lesson.flags.at-once", 5);
        settings.put("lesson.flags-more.at-once", 6);
        assertThat(settings.under("lesson.flags.")).containsOnlyKeys("at-once");
    }
}
