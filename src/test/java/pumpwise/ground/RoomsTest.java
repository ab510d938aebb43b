package pumpwise.ground;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// Who may import whom.
class RoomsTest {
    @Test
    void theCommandLineKnowsNoToolkit() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("pumpwise");

        noClasses().that().resideInAPackage("pumpwise.cli..")
                .should().dependOnClassesThat().resideInAPackage("javafx..")
                .check(classes);
    }
}
