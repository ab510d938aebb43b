package pumpwise;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ProgramClasses.CLASSES;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The rules of the architecture: which packages may import which, what a package opens to views, and the maximum size
/// of packages and files.
class RoomsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path BENCHMARKS = Path.of("src/jmh/java");
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
                .layer("importing").definedBy("pumpwise.importing..")
                .layer("words").definedBy("pumpwise.words..")
                .layer("storage").definedBy("pumpwise.storage..")
                .layer("platform").definedBy("pumpwise.platform..")
                .layer("cue").definedBy("pumpwise.cue..")
                .layer("progress").definedBy("pumpwise.progress..")
                .layer("rules").definedBy("pumpwise.rules..")
                .layer("session").definedBy("pumpwise.session..")
                .layer("routine").definedBy("pumpwise.routine..")
                .layer("catalog").definedBy("pumpwise.catalog..")
                .layer("figure").definedBy("pumpwise.figure..")
                .whereLayer("main").mayNotBeAccessedByAnyLayer()
                .whereLayer("ui").mayOnlyBeAccessedByLayers("main")
                .whereLayer("cli").mayOnlyBeAccessedByLayers("main")
                .whereLayer("importing").mayOnlyBeAccessedByLayers("ui", "cli", "words")
                .whereLayer("export").mayOnlyBeAccessedByLayers("ui", "cli")
                .whereLayer("words").mayOnlyBeAccessedByLayers("main", "ui", "cli", "export")
                .whereLayer("platform").mayOnlyBeAccessedByLayers("main", "ui")
                .whereLayer("cue").mayOnlyBeAccessedByLayers("ui", "platform", "export")
                .whereLayer("storage").mayOnlyBeAccessedByLayers("main", "ui", "cli", "export", "importing", "words")
                .whereLayer("progress").mayOnlyBeAccessedByLayers("ui", "cli", "export", "importing", "words")
                .whereLayer("rules").mayOnlyBeAccessedByLayers("ui", "cli", "export", "words", "storage", "progress")
                .whereLayer("session")
                .mayOnlyBeAccessedByLayers("ui", "cli", "export", "words", "storage", "platform", "cue", "progress", "importing")
                .whereLayer("routine")
                .mayOnlyBeAccessedByLayers("ui", "cli", "export", "words", "storage", "platform", "cue", "rules", "session", "progress", "importing")
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
    void filesHaveNoCycles() {
        assertThat(FileCycles.in(CLASSES)).isEmpty();
    }

    @Test
    void filesAreShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path sources : List.of(SOURCES, TESTS, BENCHMARKS)) {
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file : files.filter(RoomsTest::isSource).toList()) {
                    int lines = Files.readAllLines(file).size();
                    if (lines > LINES_IN_A_FILE) {
                        tooLong.add(file + ": " + lines);
                    }
                }
            }
        }
        assertThat(tooLong).isEmpty();
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
    void onlyExportAndImportingKnowTheLibrariesOfFormats() {
        noClasses()
                .that()
                .resideOutsideOfPackages("pumpwise.export..", "pumpwise.importing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "com.google.zxing..")
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
