package tandem.installer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// The running JDK stands in for the runtime that is shipped.
@TestInstance(Lifecycle.PER_CLASS)
class SbomTest {
    private static final JavaRuntime RUNTIME = new JavaRuntime(Path.of(System.getProperty("java.home")));
    /// What CycloneDX 1.6 allows in a component, as far as it is used here.
    private static final Set<String> FIELDS = Set.of(
            "type", "bom-ref", "name", "version", "licenses", "copyright", "publisher", "purl", "hashes", "components");

    private static final Set<String> TYPES = Set.of("application", "platform", "library", "data");
    private static final Pattern SPDX = Pattern.compile("[A-Za-z0-9.+-]+");
    private static final Pattern EXCEPTION = Pattern.compile("[A-Za-z0-9.+-]+ WITH [A-Za-z0-9.+-]+");

    private final Map<String, Path> modules = ModulePath.ofThisJvm().needed("tandem");
    private String text = "";
    private List<JsonNode> parts = List.of();

    @BeforeAll
    void writes(@TempDir Path folder) throws IOException, InterruptedException {
        text = written(folder.resolve("one.json"));
        parts = within(document().at("/metadata/component"), document()).toList();
        assertThat(written(folder.resolve("two.json"))).isEqualTo(text);
    }

    private String written(Path file) throws IOException, InterruptedException {
        Sbom.write(Product.tandem(), modules, RUNTIME, file);
        return Files.readString(file);
    }

    private JsonNode document() throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static Stream<JsonNode> within(JsonNode... holders) {
        return Stream.of(holders)
                .flatMap(holder -> Stream.concat(
                        holder.has("name") ? Stream.of(holder) : Stream.empty(),
                        holder.path("components").valueStream().flatMap(SbomTest::within)));
    }

    @Test
    void isACycloneDxDocument() throws IOException {
        JsonNode document = document();
        assertThat(document.propertyStream().map(Map.Entry::getKey))
                .containsExactly("bomFormat", "specVersion", "version", "metadata", "components");
        assertThat(document.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(document.path("specVersion").asText()).isEqualTo("1.6");
        assertThat(document.path("version").isInt()).isTrue();
        assertThat(document.at("/metadata/component/type").asText()).isEqualTo("application");
    }

    @Test
    void eachPartIsWrittenByTheRules() {
        assertThat(parts).allSatisfy(part -> {
            assertThat(FIELDS)
                    .containsAll(part.propertyStream().map(Map.Entry::getKey).toList());
            assertThat(TYPES).contains(part.path("type").asText());
            assertThat(part.path("name").asText()).isNotBlank();
            assertThat(part.path("licenses").size()).isEqualTo(1);
            assertThat(licence(part)).isNotBlank();
            assertThat(part.path("licenses").path(0).size()).isEqualTo(1);
            assertThat(part.path("hashes").valueStream())
                    .allSatisfy(hash -> assertThat(hash.path("content").asText())
                            .as(hash.path("alg").asText())
                            .matches("[0-9a-f]{64}"));
        });
        assertThat(parts).extracting(part -> part.path("bom-ref").asText()).doesNotHaveDuplicates();
    }

    /// The one way of three that a licence is named: its id, an expression, or words.
    private static String licence(JsonNode part) {
        JsonNode choice = part.path("licenses").path(0);
        String id = choice.at("/license/id").asText();
        String expression = choice.path("expression").asText();
        if (!id.isEmpty()) {
            return SPDX.matcher(id).matches() ? id : "";
        }
        if (!expression.isEmpty()) {
            return EXCEPTION.matcher(expression).matches() ? expression : "";
        }
        return choice.at("/license/name").asText();
    }

    @Test
    void eachModuleIsInItWithItsVersionAndOrigin() {
        for (String module : modules.keySet()) {
            JsonNode part = named(module.equals("tandem") ? "Tandem" : module);
            assertThat(part.path("version").asText()).as(module).matches("\\d+(\\.\\d+)+");
            assertThat(part.has("purl")).as(module).isEqualTo(!module.equals("tandem"));
            assertThat(part.path("hashes").size()).as(module).isEqualTo(module.equals("tandem") ? 0 : 1);
        }
        assertThat(named("javafx.base").path("purl").asText()).startsWith("pkg:maven/org.openjfx/javafx-base@26.");
    }

    @Test
    void theRuntimesModulesAreInIt() {
        ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> name.startsWith("java."))
                .forEach(name ->
                        assertThat(named(name).path("version").asText()).isEqualTo(System.getProperty("java.version")));
        assertThat(named("OpenJDK").path("version").asText()).isEqualTo(System.getProperty("java.runtime.version"));
        assertThat(named("OpenJDK").path("publisher").asText()).isEqualTo(System.getProperty("java.vendor"));
    }

    @Test
    void whatTheAboutListsIsInItButForJSpecify() throws IOException {
        for (Part part : Part.all()) {
            List<String> versions = parts.stream()
                    .filter(listed -> belongs(listed.path("name").asText(), part.name()))
                    .map(listed -> listed.path("version").asText())
                    .distinct()
                    .toList();
            assertThat(versions)
                    .as(part.name())
                    .isEqualTo(part.name().equals("JSpecify") ? Collections.emptyList() : List.of(part.version()));
        }
    }

    private boolean belongs(String name, String part) {
        return name.equals(part)
                || (modules.containsKey(name) && Library.of(name).part().equals(part));
    }

    /// The table that licences are taken from says the same as the list in the About.
    @Test
    void theNoticesAreOfTheseVersions() throws IOException {
        Map<String, String> versions = Part.all().stream().collect(Collectors.toMap(Part::name, Part::version));
        for (Notice notice : Notice.all()) {
            if (!notice.version().isEmpty() && versions.containsKey(notice.name())) {
                assertThat(notice.version()).as(notice.name()).isEqualTo(versions.get(notice.name()));
            }
        }
    }

    @Test
    void whatOthersAddedToAModuleIsWithinIt() {
        assertThat(named("javafx.graphics").path("components").valueStream())
                .extracting(part -> part.path("name").asText())
                .contains("libjpeg");
        assertThat(parts).extracting(part -> part.path("name").asText()).doesNotContain("Font Awesome");
    }

    private JsonNode named(String name) {
        List<JsonNode> found = parts.stream()
                .filter(part -> part.path("name").asText().equals(name))
                .toList();
        assertThat(found).as(name).hasSize(1);
        return found.getFirst();
    }
}
