package tandem.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private final Path home = Path.of("/home/ada");

    @Test
    void linuxFollowsTheXdgFolders() {
        assertThat(Places.of("Linux", home, Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s")))
                .isEqualTo(new Places(Path.of("/c/tandem"), Path.of("/s/tandem")));
    }

    @Test
    void withoutThemOrWithRelativeOnesItTakesTheDefaults() {
        Places defaults = new Places(home.resolve(".config/tandem"), home.resolve(".local/state/tandem"));
        assertThat(Places.of("Linux", home, Map.of())).isEqualTo(defaults);
        assertThat(Places.of("Linux", home, Map.of("XDG_CONFIG_HOME", "here"))).isEqualTo(defaults);
    }

    @Test
    void macAndWindowsHaveTheirOwn() {
        assertThat(Places.of("Mac OS X", home, Map.of()).config())
                .isEqualTo(home.resolve("Library/Application Support/Tandem"));
        assertThat(Places.of("Windows 11", home, Map.of("APPDATA", "/roaming")).config())
                .isEqualTo(Path.of("/roaming/Tandem"));
        assertThat(Places.of("Windows 11", home, Map.of()).state()).isEqualTo(home.resolve("AppData/Local/Tandem"));
    }
}
