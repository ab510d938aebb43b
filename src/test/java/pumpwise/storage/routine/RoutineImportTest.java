package pumpwise.storage.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Imported files: copied into the folder, but never twice.
class RoutineImportTest extends TemporaryRoutines {

    /// For example when the same file is opened from the file manager every day.
    @Test
    void aFileThatWasImportedBeforeIsOpened() throws Exception {
        Path elsewhere = home.folder().resolve("from a friend.json");
        shelf.export(elsewhere, ROUTINE);
        StoredRoutine copy = shelf.importFile(elsewhere).stored();

        assertThat(shelf.importFile(elsewhere)).isEqualTo(new RoutineRepository.Imported(copy, false));
        assertThat(shelf.list().routines()).hasSize(1);
    }

    @Test
    void aFileFromElsewhereIsImportedAsACopy() throws Exception {
        Path elsewhere = home.folder().resolve("from a friend.json");
        shelf.export(elsewhere, ROUTINE);
        byte[] before = Files.readAllBytes(elsewhere);

        StoredRoutine copy = shelf.importFile(elsewhere).stored();
        shelf.save(copy, ROUTINE.withNote("changed"));

        assertThat(copy.file()).isEqualTo(home.routines().resolve("Mine.json"));
        assertThat(elsewhere).hasBinaryContent(before);
        assertThat(shelf.importFile(copy.file()).stored().file()).isEqualTo(copy.file());
        assertThat(shelf.list().routines()).hasSize(1);
    }

    @Test
    void report21_aFileInTheFolderIsNoCopyWhicheverLinksLeadToIt() throws Exception {
        Path real = Files.createDirectory(home.folder().resolve("elsewhere"));
        Files.createSymbolicLink(home.routines(), real);
        StoredRoutine kept = shelf.create(ROUTINE);

        assertThat(shelf.importFile(real.resolve("Mine.json"))).isEqualTo(new RoutineRepository.Imported(kept, false));
        Path link = Files.createSymbolicLink(home.folder().resolve("link.json"), real.resolve("Mine.json"));
        assertThat(shelf.importFile(link)).isEqualTo(new RoutineRepository.Imported(kept, false));
        assertThat(shelf.list().routines()).containsExactly(kept);
        assertThat(shelf.holds(real.resolve("Mine.json"))).isTrue();
        assertThat(shelf.holds(home.folder().resolve("link.json"))).isFalse();
    }

    @Test
    void report21_aFileThatALinkInTheFolderLeadsToIsNoCopy() throws Exception {
        home.create();
        Path elsewhere = home.folder().resolve("mine.json");
        shelf.export(elsewhere, ROUTINE);
        Path link = Files.createSymbolicLink(home.routines().resolve("linked.json"), elsewhere);

        assertThat(shelf.importFile(elsewhere).stored().file()).isEqualTo(link);
        assertThat(shelf.list().routines()).hasSize(1);
    }
}
