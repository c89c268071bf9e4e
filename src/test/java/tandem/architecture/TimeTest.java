package tandem.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static tandem.architecture.House.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Timer;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Exhibits and the site wait and look at the time by a [tandem.time.Clock] alone.
class TimeTest {
    private static final String BECAUSE =
            "a run that is paused or slowed must pause or slow whole: time that is not its clock's goes on";

    @Test
    void nothingIsCalledThatWaitsByAnotherClock() {
        noClasses()
                .that()
                .resideInAnyPackage("tandem.exhibit..", "tandem.site..")
                .should()
                .accessTargetWhere(calls("a wait or a time-out of the JDK", TimeTest::waits))
                .because(BECAUSE)
                .check(CLASSES);
    }

    @Test
    void nothingIsCalledThatTellsAnotherTime() {
        noClasses()
                .that()
                .resideInAnyPackage("tandem.exhibit..", "tandem.site..")
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .accessTargetWhere(calls(
                        "now()",
                        target -> target.getName().equals("now")
                                && target.getOwner().getPackageName().equals("java.time")))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .because(BECAUSE)
                .check(CLASSES);
    }

    @Test
    void nothingIsScheduled() {
        noClasses()
                .that()
                .resideInAnyPackage("tandem.exhibit..", "tandem.site..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ScheduledExecutorService.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Timer.class)
                .because(BECAUSE)
                .check(CLASSES);
    }

    /// Whatever takes a unit of time, and those few waits that don't. A request may say its time-out: a run's
    /// own client keeps it, on the run's clock.
    private static boolean waits(CodeUnitCallTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        if (owner.isEquivalentTo(TimeUnit.class)) {
            return name.equals("sleep") || name.startsWith("timed");
        }
        if (owner.isEquivalentTo(LockSupport.class)) {
            return name.equals("parkNanos") || name.equals("parkUntil");
        }
        if (owner.isAssignableTo(Thread.class) && isTimed(target)) {
            return name.equals("sleep") || name.equals("join") || name.equals("wait");
        }
        return switch (owner.getPackageName()) {
            case "java.net.http" -> takes(target, Duration.class) && !owner.isEquivalentTo(HttpRequest.Builder.class);
            case "java.lang" -> name.equals("wait") && isTimed(target);
            default -> owner.getPackageName().startsWith("java.") && takes(target, TimeUnit.class);
        };
    }

    private static boolean isTimed(CodeUnitCallTarget target) {
        return !target.getRawParameterTypes().isEmpty();
    }

    private static boolean takes(CodeUnitCallTarget target, Class<?> type) {
        return target.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isEquivalentTo(type));
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String what, Predicate<CodeUnitCallTarget> wanted) {
        return DescribedPredicate.describe(
                "calls " + what, access -> access instanceof JavaCall<?> call && wanted.test(call.getTarget()));
    }
}
