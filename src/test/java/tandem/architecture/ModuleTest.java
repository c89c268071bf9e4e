package tandem.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.architecture.House.CLASSES;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// What the module opens, and what stands beside its packages.
class ModuleTest {
    @Test
    void opensNothing() throws IOException {
        assertThat(descriptor().opens()).isEmpty();
    }

    @Test
    void everyLessonHasItsTextsInBothLanguages() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("tandem.lesson."))
                        .distinct()
                        .map(name -> House.RESOURCES.resolve(name.replace('.', '/'))))
                .isNotEmpty()
                .allSatisfy(folder -> {
                    assertThat(folder.resolve("texts.properties")).isRegularFile();
                    assertThat(folder.resolve("texts_ko.properties")).isRegularFile();
                });
    }

    private static ModuleDescriptor descriptor() throws IOException {
        try (InputStream in = Files.newInputStream(House.COMPILED.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }
}
