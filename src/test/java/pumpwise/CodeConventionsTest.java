package pumpwise;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ProgramClasses.CLASSES;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;
import pumpwise.platform.thread.ReportingExecutor;

/// The coding conventions: absent values, names of properties, threads, the clock, the standard streams, and memory.
class CodeConventionsTest {

    @Test
    void onlyTheCommandLineUsesTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("pumpwise.cli..")
                .and()
                .doNotHaveFullyQualifiedName("pumpwise.Main")
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    @Test
    void whatMayBeAbsentIsNullableAndOnlyReturnedAsOptional() {
        List<String> optional = CLASSES.stream()
                .flatMap(type -> Stream.concat(
                        type.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .filter(CodeConventionsTest::holdsOptional)
                                .map(JavaField::getFullName),
                        type.getCodeUnits().stream()
                                .filter(code -> !code.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .filter(code -> code.getRawParameterTypes().stream().anyMatch(it -> it.isEquivalentTo(Optional.class)))
                                .map(JavaCodeUnit::getFullName)))
                .toList();
        assertThat(optional).isEmpty();
    }

    @Test
    void propertiesAreNamedAsProperties() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("pumpwise.ui..")
                .and()
                .haveRawReturnType(assignableTo(ObservableValue.class))
                .and()
                .arePublic()
                .should()
                .haveNameEndingWith("Property")
                .check(CLASSES);
    }

    private static boolean holdsOptional(JavaField field) {
        return field.getRawType().isEquivalentTo(Optional.class)
                || field.getRawType().isAssignableTo(ObservableValue.class)
                        && field.getType().getAllInvolvedRawTypes().stream().anyMatch(it -> it.isEquivalentTo(Optional.class));
    }

    @Test
    void everyThreadReportsWhatItsWorkThrows() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("pumpwise.platform.thread.ReportingExecutor")
                .should()
                .callConstructorWhere(target(owner(assignableTo(ExecutorService.class).and(not(type(ReportingExecutor.class))))))
                .orShould()
                .callMethodWhere(target(owner(type(Executors.class).or(assignableTo(ForkJoinPool.class)))))
                .orShould()
                .callMethodWhere(target(owner(type(CompletableFuture.class))).and(target(nameMatching(".*Async"))))
                .because("a failure in such a pool vanishes; the one executor that reports it is ReportingExecutor")
                .check(CLASSES);
    }

    /// The classes that hand work from one thread to another: the system's threads, the session's, the tasks of the
    /// window, and the way back to the UI thread.
    private static final String[] HAND_OVERS = {
        "pumpwise.platform..", "pumpwise.session.engine..", "pumpwise.ui.task..", "pumpwise.ui.train.live.."
    };

    private static final String HAND_OVER_CLASSES =
            "pumpwise\\.ui\\.(App|common\\.(PacedTicker|UncaughtFaults)|settings\\.SettingsViewModel|train\\.running\\.SoundViewModel)";

    @Test
    void everyoneElseRunsTasks() {
        noClasses()
                .that()
                .resideOutsideOfPackages(HAND_OVERS)
                .and()
                .haveNameNotMatching(HAND_OVER_CLASSES)
                .should()
                .callMethodWhere(target(owner(assignableTo(Executor.class)))
                        .and(target(nameMatching("execute|submit|schedule.*|invoke.*"))))
                .because("a task always ends in done, failed or cancelled")
                .check(CLASSES);
    }

    @Test
    void onlyTheSteadyClockAsksTheSystemForTheTime() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("pumpwise.platform.SteadyClock")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(CLASSES);
    }

    @Test
    void b5_memoryIsLeftToTheSystem() {
        noClasses()
                .should()
                .callMethod(System.class, "gc")
                .orShould()
                .callMethod(Runtime.class, "gc")
                .because("a program that gives pages back by their address can clear memory that is in use by now")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("pumpwise.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.foreign..")
                .check(CLASSES);
    }
}
