package pumpwise;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;
import pumpwise.platform.thread.ReportingExecutor;

/// The rules of the architecture: which packages may import which, the maximum size of packages and files, and coding
/// conventions.
class RoomsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("pumpwise");

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int FILES_IN_A_PACKAGE = 25;
    private static final int LINES_IN_A_FILE = 300;

    @Test
    void packagesImportOnlyThoseBelow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("main").definedBy("pumpwise")
                .layer("ui").definedBy("pumpwise.ui..")
                .layer("cli").definedBy("pumpwise.cli..")
                .layer("export").definedBy("pumpwise.export..")
                .layer("words").definedBy("pumpwise.words..")
                .layer("storage").definedBy("pumpwise.storage..")
                .layer("platform").definedBy("pumpwise.platform..")
                .layer("cue").definedBy("pumpwise.cue..")
                .layer("rules").definedBy("pumpwise.rules..")
                .layer("session").definedBy("pumpwise.session..")
                .layer("routine").definedBy("pumpwise.routine..")
                .layer("catalog").definedBy("pumpwise.catalog..")
                .layer("figure").definedBy("pumpwise.figure..")
                .whereLayer("main").mayNotBeAccessedByAnyLayer()
                .whereLayer("ui").mayOnlyBeAccessedByLayers("main")
                .whereLayer("cli").mayOnlyBeAccessedByLayers("main")
                .whereLayer("export").mayOnlyBeAccessedByLayers("ui", "cli")
                .whereLayer("words").mayOnlyBeAccessedByLayers("main", "ui", "cli", "export")
                .whereLayer("platform").mayOnlyBeAccessedByLayers("main", "ui")
                .whereLayer("cue").mayOnlyBeAccessedByLayers("ui", "platform")
                .whereLayer("storage").mayOnlyBeAccessedByLayers("main", "ui", "cli", "export", "words")
                .whereLayer("rules").mayOnlyBeAccessedByLayers("ui", "cli", "export", "words", "storage")
                .whereLayer("session").mayOnlyBeAccessedByLayers("ui", "cli", "export", "words", "storage", "platform", "cue")
                .whereLayer("routine")
                .mayOnlyBeAccessedByLayers("ui", "cli", "export", "words", "storage", "platform", "cue", "rules", "session")
                .whereLayer("figure").mayOnlyBeAccessedByLayers("ui", "cli", "export", "storage", "catalog")
                .whereLayer("figure").mayNotAccessAnyLayer()
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCyclesAtAnyDepth() {
        slices().matching("pumpwise.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void packagesAreSmall() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Map<Path, Long> sizes = files.filter(RoomsTest::isSource)
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
            assertThat(sizes).isNotEmpty().allSatisfy((_, size) -> assertThat(size).isLessThanOrEqualTo(FILES_IN_A_PACKAGE));
        }
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java");
    }

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
    void filesHaveNoCycles() {
        assertThat(FileCycles.in(CLASSES)).isEmpty();
    }

    @Test
    void filesAreShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(RoomsTest::isSource).toList()) {
                int lines = Files.readAllLines(file).size();
                if (lines > LINES_IN_A_FILE) {
                    tooLong.add(file + ": " + lines);
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void whatMayBeAbsentIsNullableAndOnlyReturnedAsOptional() {
        List<String> optional = CLASSES.stream()
                .flatMap(type -> Stream.concat(
                        type.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .filter(RoomsTest::holdsOptional)
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
    void onlyTheWindowKnowsTheToolkit() {
        noClasses()
                .that()
                .resideOutsideOfPackages("pumpwise.ui..", "pumpwise")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..")
                .check(CLASSES);
    }

    @Test
    void onlyStorageAndExportKnowJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages("pumpwise.storage..", "pumpwise.export..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(CLASSES);
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

    /// A package that the module opens to the loader of views.
    private static final Pattern OPEN_PACKAGE = Pattern.compile("(?m)^ *opens ([.\\w]+) to javafx\\.fxml;$");

    /// The import of one of our node classes in a view, with its package.
    private static final Pattern OWN_NODE = Pattern.compile("<\\?import (pumpwise[.\\w]*)\\.\\w+\\?>");

    /// A view can only access packages that the module opens to it. Other tests cannot notice, because they run without
    /// the module. The descriptor is read as source, so that this test does not need the module to be compiled either.
    @Test
    void everyPackageWithAViewIsOpenToIt() throws IOException, URISyntaxException {
        Path root = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Set<String> open = OPEN_PACKAGE
                .matcher(Files.readString(Path.of("src/main/java/module-info.java")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> views =
                    files.filter(file -> file.toString().endsWith(".fxml")).toList();
            Set<String> reached = new TreeSet<>();
            for (Path view : views) {
                reached.add(root.relativize(view.getParent()).toString().replace(File.separatorChar, '.'));
                OWN_NODE.matcher(Files.readString(view)).results().forEach(node -> reached.add(node.group(1)));
            }
            assertThat(reached).contains("pumpwise.ui.train", "pumpwise.ui.train.display", "pumpwise.ui.common").isSubsetOf(open);
        }
    }
}
