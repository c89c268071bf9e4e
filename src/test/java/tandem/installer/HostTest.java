package tandem.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HostTest {
    @ParameterizedTest
    @CsvSource({"Linux, LINUX", "Mac OS X, MACOS", "Windows 11, WINDOWS", "FreeBSD, LINUX"})
    void isNamedByTheSystem(String system, Host host) {
        assertThat(Host.named(system)).isEqualTo(host);
    }

    @ParameterizedTest
    @EnumSource(Host.class)
    void hasItsIcon(Host host) {
        assertThat(Files.isRegularFile(host.icon())).as(host.icon().toString()).isTrue();
    }

    @Test
    void anImageOnMacOsIsABundle() {
        assertThat(Host.MACOS.image("Tandem")).isEqualTo("Tandem.app");
        assertThat(Host.LINUX.image("Tandem")).isEqualTo("Tandem");
    }
}
