package tandem.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static tandem.architecture.House.CLASSES;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tandem.run.Exhibit;
import tandem.run.Folder;
import tandem.run.Kit;
import tandem.run.Model;
import tandem.run.Program;
import tandem.run.Screen;
import tandem.run.Spans;

/// Who may know whom.
class ArrowsTest {
    private static final Map<String, List<String>> KNOWS = Map.of(
            "time", List.of(),
            "trace", List.of(),
            "loop", List.of("time"),
            "site", List.of("time"),
            "run", List.of("trace", "loop", "time"),
            "exhibit", List.of("run", "loop", "time"),
            "console", List.of("run", "loop", "time"),
            "ui", List.of("run", "site", "trace", "time"),
            "lesson", List.of("ui", "exhibit", "run", "site", "trace", "time"));

    static Stream<Arguments> arrows() {
        return KNOWS.entrySet().stream().map(arrow -> Arguments.of(arrow.getKey(), arrow.getValue()));
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void aPackageKnowsOnlyThoseBelowIt(String part, List<String> below) {
        String[] known = Stream.concat(Stream.of(part), below.stream())
                .map(ArrowsTest::inPackage)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(inPackage(part))
                .should()
                .dependOnClassesThat(resideInAPackage("tandem..").and(not(resideInAnyPackage(known))))
                .because("what runs must not depend on what shows it, so that all below can be tested and read alone")
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsPlaceInTheArrows() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("tandem."))
                        .map(name -> name.replaceFirst("tandem\\.(\\w+).*", "$1"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(KNOWS.keySet());
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void onlyUiAndLessonsReachBeyondTheJdk(String part, List<String> below) {
        if (part.equals("ui") || part.equals("lesson")) {
            return;
        }
        classes()
                .that()
                .resideInAPackage(inPackage(part))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.net.ssl",
                        "javax.tools",
                        "com.sun.net.httpserver",
                        "org.jspecify..",
                        "tandem..")
                .because("the JDK and our own code are all that the work on show may rest on")
                .check(CLASSES);
    }

    @Test
    void noPackageIsInACycle() {
        slices().matching("tandem.(**)")
                .should()
                .beFreeOfCycles()
                .because("of two packages that need each other neither can be understood alone")
                .check(CLASSES);
    }

    @Test
    void anExhibitKnowsOfARunOnlyWhatItIsGiven() {
        noClasses()
                .that()
                .resideInAPackage("tandem.exhibit..")
                .should()
                .dependOnClassesThat(resideInAPackage("tandem.run..")
                        .and(not(JavaClass.Predicates.belongToAnyOf(
                                Kit.class,
                                Exhibit.class,
                                Screen.class,
                                Spans.class,
                                Folder.class,
                                Program.class,
                                Model.class))))
                .because("an exhibit gets a Kit and nothing else: how it is recorded is no part of the page")
                .check(CLASSES);
    }

    private static String inPackage(String part) {
        return "tandem." + part + "..";
    }
}
