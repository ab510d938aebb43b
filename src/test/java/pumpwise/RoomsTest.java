package pumpwise;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/// Who may import whom.
class RoomsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("pumpwise");

    @Test
    void roomsImportOnlyThoseBelow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("main").definedBy("pumpwise")
                .layer("ui").definedBy("pumpwise.ui..")
                .layer("cli").definedBy("pumpwise.cli..")
                .layer("export").definedBy("pumpwise.export..")
                .layer("words").definedBy("pumpwise.words..")
                .layer("storage").definedBy("pumpwise.storage..")
                .layer("cue").definedBy("pumpwise.cue..")
                .layer("rules").definedBy("pumpwise.rules..")
                .layer("session").definedBy("pumpwise.session..")
                .layer("routine").definedBy("pumpwise.routine..")
                .layer("catalog").definedBy("pumpwise.catalog..")
                .whereLayer("main").mayNotBeAccessedByAnyLayer()
                .whereLayer("ui").mayOnlyBeAccessedByLayers("main")
                .whereLayer("cli").mayOnlyBeAccessedByLayers("main")
                .whereLayer("export").mayOnlyBeAccessedByLayers("ui", "cli")
                .whereLayer("words").mayOnlyBeAccessedByLayers("main", "ui", "cli", "export")
                .whereLayer("cue").mayOnlyBeAccessedByLayers("ui")
                .whereLayer("storage").mayOnlyBeAccessedByLayers("main", "ui", "cli", "export", "words")
                .whereLayer("rules").mayOnlyBeAccessedByLayers("ui", "cli", "export", "words", "storage")
                .whereLayer("session").mayOnlyBeAccessedByLayers("ui", "cli", "export", "words", "storage", "cue")
                .whereLayer("routine")
                .mayOnlyBeAccessedByLayers("ui", "cli", "export", "words", "storage", "cue", "rules", "session")
                .check(CLASSES);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("pumpwise.(*)..").should().beFreeOfCycles().check(CLASSES);
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
    void onlyTheSteadyClockAsksTheSystemForTheTime() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("pumpwise.session.SteadyClock")
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
}
