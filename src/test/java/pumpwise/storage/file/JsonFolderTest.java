package pumpwise.storage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.storage.ReportInputs;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// Which files of a folder belong to the user.
class JsonFolderTest {

    @TempDir
    Path folder;

    @Test
    void report19_filesOfTheSystemAreLeftOut() throws Exception {
        ReportInputs.copy("19-dotfiles/routines", folder);
        Files.delete(folder.resolve("dangling.json"));
        Files.createSymbolicLink(folder.resolve("dangling.json"), Path.of("/nowhere/x.json"));
        Files.createDirectory(folder.resolve("sub.json"));
        Files.writeString(folder.resolve("~$Glute pump.json"), "office");
        Files.writeString(folder.resolve(".syncthing.Glute pump.json"), "{");
        assertThat(names()).containsExactly("Glute pump.json");
    }

    @Test
    void report19_theSameHoldsForExercisesAndSessions() throws Exception {
        for (String of : List.of("exercises", "sessions")) {
            ReportInputs.copy("19-dotfiles/" + of, folder.resolve(of));
            assertThat(JsonFolder.list(folder.resolve(of))).isEmpty();
        }
    }

    @Test
    void aLinkToAFileCountsAsOne() throws Exception {
        Path real = Files.writeString(folder.resolve("real.txt"), "{}");
        Files.createSymbolicLink(folder.resolve("link.json"), real);
        assertThat(names()).containsExactly("link.json");
    }

    @Test
    void aFolderThatDoesNotExistIsEmpty() throws Exception {
        assertThat(JsonFolder.list(folder.resolve("gone"))).isEmpty();
    }

    @Test
    void b18_aFolderThatCannotBeListedIsNotEmpty() throws IOException {
        Path nowhere = Files.createSymbolicLink(folder.resolve("link"), Path.of("/nowhere/routines"));
        assertThat(problem(nowhere).kind()).isEqualTo(ProblemKind.FOLDER_CANNOT_BE_READ);
        assertThat(text(nowhere)).startsWith("link: this folder can't be read (");
        Path file = Files.writeString(folder.resolve("routines"), "not a folder");
        assertThat(text(file)).isEqualTo("routines: this is not a folder");
    }

    private static Problem problem(Path folder) {
        UnreadableFileException thrown =
                catchThrowableOfType(UnreadableFileException.class, () -> JsonFolder.list(folder));
        assertThat(thrown.isFolder()).isTrue();
        return thrown.problems().getFirst();
    }

    private static String text(Path folder) {
        return new ProblemWords(Words.in(Locale.ENGLISH)).text(problem(folder));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void b18_aFolderThatMayNotBeReadIsNotEmpty() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("routines"));
        Files.writeString(closed.resolve("Mine.json"), "{}");
        Files.setPosixFilePermissions(closed, Set.of());
        assumeTrue(!Files.isReadable(closed), "the superuser may read everything");
        try {
            UnreadableFileException thrown =
                    catchThrowableOfType(UnreadableFileException.class, () -> JsonFolder.list(closed));
            assertThat(thrown.problems()).singleElement()
                    .satisfies(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.FOLDER_ACCESS_DENIED))
                    .satisfies(problem -> assertThat(new ProblemWords(Words.in(Locale.ENGLISH)).text(problem))
                            .isEqualTo("routines: you don't have permission to read this folder"));
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private List<String> names() throws UnreadableFileException {
        return JsonFolder.list(folder).stream().map(file -> file.getFileName().toString()).toList();
    }
}
