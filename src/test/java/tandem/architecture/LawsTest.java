package tandem.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static tandem.architecture.House.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import tandem.ui.lesson.Lesson;

/// The design's laws on the toolkit, the lessons and their views.
class LawsTest {
    private static final DescribedPredicate<JavaClass> TOOLKIT =
            resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..");

    @Test
    void onlyUiAndLessonsKnowTheToolkit() {
        noClasses()
                .that()
                .resideOutsideOfPackages("tandem", "tandem.ui..", "tandem.lesson..")
                .should()
                .dependOnClassesThat(TOOLKIT)
                .because("law 5: all else runs and is tested without a toolkit")
                .check(CLASSES);
    }

    @Test
    void lessonsDoNotKnowEachOther() {
        slices().matching("tandem.lesson.(*)..")
                .should()
                .notDependOnEachOther()
                .because("law 6: a lesson can be added, changed and taken away alone; what two share belongs to ui")
                .check(CLASSES);
    }

    @Test
    void viewModelsKnowNoScene() {
        noClasses()
                .that(isViewModel())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.animation..")
                .because("a view can be thrown away and built anew at any time: nothing below may hold a part of it")
                .check(CLASSES);
    }

    @Test
    void viewModelsKnowNoView() {
        noClasses()
                .that(isViewModel())
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("View")
                .because("views watch their model; the model does not know who watches")
                .check(CLASSES);
    }

    @Test
    void noViewReachesIntoAnExhibit() {
        noClasses()
                .that()
                .resideInAPackage("tandem.lesson..")
                .and()
                .haveSimpleNameEndingWith("View")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tandem.exhibit..", "tandem.loop..", "tandem.site..")
                .because("law 1: what a pane shows is a fold of the trace, not the state of what runs")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> isViewModel() {
        return DescribedPredicate.describe("are view models", type -> {
            String place = type.getPackageName();
            String name = type.getSimpleName();
            if (place.startsWith("tandem.lesson.")) {
                return name.matches(".*(Model|Pane|Fold|Painter|Picture)");
            }
            return place.equals("tandem.ui.lesson")
                    ? !type.isEquivalentTo(Lesson.class)
                    : place.startsWith("tandem.ui.") && name.endsWith("Model");
        });
    }
}
