package tandem.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.architecture.House.CLASSES;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import org.junit.jupiter.api.Test;

/// What the module opens, and what stands beside its packages.
class ModuleTest {
    private static final Pattern IMPORT = Pattern.compile("<\\?import (tandem[\\w.]*)\\.[A-Z]\\w*\\?>");

    @Test
    void opensToFxmlWhatFxmlUsesAndNothingElse() throws IOException {
        Set<String> opened = new TreeSet<>();
        for (ModuleDescriptor.Opens opens : descriptor().opens()) {
            assertThat(opens.targets()).as(opens.source()).containsExactly("javafx.fxml");
            opened.add(opens.source());
        }
        assertThat(opened).isEqualTo(usedByFxml());
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

    /// Packages of controllers, and of classes that FXML makes.
    private static Set<String> usedByFxml() throws IOException {
        Set<String> packages = new TreeSet<>();
        CLASSES.stream()
                .filter(type -> type.getMembers().stream().anyMatch(ModuleTest::isInjected))
                .forEach(type -> packages.add(type.getPackageName()));
        try (Stream<Path> files = Files.walk(House.RESOURCES)) {
            for (Path fxml :
                    files.filter(file -> file.toString().endsWith(".fxml")).toList()) {
                IMPORT.matcher(Files.readString(fxml))
                        .results()
                        .map(ModuleTest::packageName)
                        .forEach(packages::add);
            }
        }
        return packages;
    }

    private static String packageName(MatchResult imported) {
        return imported.group(1);
    }

    private static boolean isInjected(JavaMember member) {
        return member.isAnnotatedWith(FXML.class);
    }
}
