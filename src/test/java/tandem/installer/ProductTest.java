package tandem.installer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductTest {
    @Test
    void itsVersionHasADayInTheChangeLog() throws Exception {
        Product tandem = Product.tandem();
        ChangeLog changes = ChangeLog.of(tandem);
        assertThat(changes.items()).isNotEmpty();
        assertThat(changes.debian(tandem).lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void anotherNameLeavesTheRest() throws Exception {
        Product bare = Product.tandem().named("Bare", "bare/bare.Bare");
        assertThat(bare.name()).isEqualTo("Bare");
        assertThat(bare.module()).isEqualTo("bare");
        assertThat(bare.get("vendor")).isEqualTo(Product.tandem().get("vendor"));
    }

    @Test
    void saysWhatItHasNot() throws Exception {
        Product tandem = Product.tandem();
        assertThatThrownBy(() -> tandem.get("colour")).hasMessageContaining("colour");
        assertThatThrownBy(() -> new Template("@colour@").filled(tandem)).hasMessageContaining("colour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"control", "tandem.spec", "tandem.desktop", "metainfo.xml", "tandem.1", "launcher.sh"})
    void everyTemplateCanBeFilled(String file) throws Exception {
        Map<String, String> more =
                Map.of("date", "2026-01-01", "architecture", "amd64", "installed-size", "1", "tree", "/$1\\tree");
        String filled = Template.of(file).filled(Product.tandem(), more);
        assertThat(filled).doesNotContainPattern("@[a-z-]+@");
    }

    @ParameterizedTest
    @CsvSource({"0.1.0, 1.1.0", "1.2.3, 1.2.3", "10.0, 10.0"})
    void jpackageOnMacOsIsToldNoLeadingZero(String version, String told) {
        assertThat(MacVersion.forJpackage(version)).isEqualTo(told);
    }

    @Test
    void optionsAreReadWithTheirValuesAndWithoutComments() throws Exception {
        assertThat(Options.JVM.all())
                .contains("--enable-native-access=javafx.graphics")
                .allMatch(line -> line.startsWith("-"));
        List<String> jlink = Options.JLINK.all();
        assertThat(jlink.get(jlink.indexOf("--add-modules") + 1)).isEqualTo("jdk.localedata");
        assertThat(jlink).noneMatch(option -> option.startsWith("--strip"));
    }
}
