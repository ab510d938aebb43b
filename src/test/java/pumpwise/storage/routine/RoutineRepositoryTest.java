package pumpwise.storage.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import pumpwise.routine.Routine;
import pumpwise.storage.ReportInputs;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;

/// The user's routines: none is ever lost, regardless of its name and of other programs that write to the folder.
class RoutineRepositoryTest extends TemporaryRoutines {

    @Test
    void anEmptyOneListsNothing() {
        assertThat(shelf.list().routines()).isEmpty();
        assertThat(shelf.deleted().routines()).isEmpty();
    }

    @Test
    void eachRoutineHasAFileOfItsOwn() throws Exception {
        StoredRoutine first = shelf.create(ROUTINE);
        StoredRoutine second = shelf.create(ROUTINE);

        assertThat(first.file()).isEqualTo(home.routines().resolve("Mine.json"));
        assertThat(second.file()).isEqualTo(home.routines().resolve("Mine 2.json"));
        assertThat(shelf.list().routines()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void whatCannotBeReadIsListedWithItsReasonAndLeftAlone() throws Exception {
        home.create();
        Path broken = Files.writeString(home.routines().resolve("broken.json"), "{ oops");
        Path newer = Files.writeString(home.routines().resolve("newer.json"), "{ \"format\": \"pumpwise-routine/2\" }");
        Files.writeString(home.routines().resolve("notes.txt"), "not a routine");
        StoredRoutine good = shelf.create(ROUTINE);

        RoutineListing listing = shelf.list();

        assertThat(listing.routines()).containsExactly(good);
        assertThat(listing.unreadable()).extracting(UnreadableFileException::file).containsExactly("broken.json", "newer.json");
        assertThat(listing.unreadable()).extracting(UnreadableFileException::isNewerFormat).containsExactly(false, true);
        assertThat(broken).hasContent("{ oops");
        assertThat(newer).content().contains("/2");
    }

    @Test
    void savingKeepsTheFileAndItsNameFollowsThatOfTheRoutine() throws Exception {
        StoredRoutine kept = shelf.create(ROUTINE);

        RoutineRepository.Saved edited = shelf.save(kept, ROUTINE.withNote("more"));
        assertThat(edited.stored().file()).isEqualTo(kept.file());

        RoutineRepository.Saved renamed = shelf.save(edited.stored(), ROUTINE.withName("Monday / legs"));
        assertThat(renamed.stored().file()).isEqualTo(home.routines().resolve("Monday-legs.json"));
        assertThat(shelf.list().routines()).containsExactly(renamed.stored());
        assertThat(shelf.open(renamed.stored().file())).isEqualTo(renamed.stored());
    }

    @Test
    void aFileThatAPersonNamedKeepsItsName() throws Exception {
        home.create();
        Path file = home.routines().resolve("for anna.json");
        shelf.export(file, ROUTINE);

        RoutineRepository.Saved saved = shelf.save(shelf.open(file), ROUTINE.withName("Other"));

        assertThat(saved.stored().file()).isEqualTo(file);
    }

    @Test
    void aNumberedFileStaysNumberedWhileItsNameStays() throws Exception {
        shelf.create(ROUTINE);
        StoredRoutine second = shelf.create(ROUTINE);

        assertThat(shelf.save(second, ROUTINE.withNote("x")).stored().file()).isEqualTo(second.file());
    }

    @Test
    void whatAnotherProgramWroteIsNotOverwritten() throws Exception {
        StoredRoutine kept = shelf.create(ROUTINE);
        shelf.export(kept.file(), ROUTINE.withNote("theirs"));

        RoutineRepository.Saved saved = shelf.save(kept, ROUTINE.withNote("ours"));

        assertThat(saved.isSeparate()).isTrue();
        assertThat(saved.stored().file()).isEqualTo(home.routines().resolve("Mine 2.json"));
        assertThat(shelf.open(kept.file()).routine().note()).isEqualTo("theirs");
        assertThat(shelf.open(saved.stored().file()).routine().note()).isEqualTo("ours");
        assertThat(shelf.save(saved.stored(), ROUTINE).isSeparate()).isFalse();
    }

    @Test
    void whatANewerPumpwiseWroteMeanwhileIsNotOverwrittenEither() throws Exception {
        StoredRoutine kept = shelf.create(ROUTINE);
        Files.writeString(kept.file(), "{ \"format\": \"pumpwise-routine/9\" }");

        assertThat(shelf.save(kept, ROUTINE).isSeparate()).isTrue();
        assertThat(kept.file()).content().contains("/9");
    }

    @Test
    void aFileThatAnotherProgramRemovedIsWrittenAgain() throws Exception {
        StoredRoutine kept = shelf.create(ROUTINE);
        Files.delete(kept.file());

        assertThat(shelf.save(kept, ROUTINE).stored()).isEqualTo(kept);
    }

    @Test
    void movingNeverOverwrites() throws Exception {
        Path one = Files.writeString(home.folder().resolve("one"), "1");
        Path two = Files.writeString(home.folder().resolve("two"), "2");

        assertThat(catchThrowableOfType(CannotSaveException.class, () -> new AtomicFile().move(one, two)).reason())
                .isEqualTo(CannotSaveException.Reason.FAILED);
        assertThat(one).hasContent("1");
        assertThat(two).hasContent("2");
    }

    @Test
    void report19_filesOfTheSystemAreNoRoutines() throws Exception {
        ReportInputs.copy("19-dotfiles/routines", home.routines());
        Files.delete(home.routines().resolve("dangling.json"));
        Files.createSymbolicLink(home.routines().resolve("dangling.json"), Path.of("/nowhere/x.json"));
        Files.createDirectory(home.routines().resolve("sub.json"));
        shelf = new RoutineRepository(home, new RoutineReader(new CatalogReader().builtIn().catalog()), new AtomicFile());

        assertThat(shelf.list().routines()).extracting(StoredRoutine::file)
                .containsExactly(home.routines().resolve("Glute pump.json"));
        assertThat(shelf.list().unreadable()).isEmpty();
    }

    @Test
    void report24_namesWithSignsBecomeFilesAndStayAsTyped() throws Exception {
        for (int i = 0; i < 6; i++) {
            shelf = new RoutineRepository(home, new RoutineReader(new CatalogReader().builtIn().catalog()), new AtomicFile());
            Routine routine = shelf.open(ReportInputs.path("24-names/routines").resolve("r" + i + ".json")).routine();
            StoredRoutine kept = shelf.create(routine);
            assertThat(kept.file()).hasParent(home.routines());
            assertThat(shelf.open(kept.file()).routine().name()).isEqualTo(routine.name());
            StoredRoutine back = shelf.restore(shelf.delete(kept.file()));
            assertThat(back).isEqualTo(kept);
        }
        assertThat(shelf.list().routines()).hasSize(6);
    }

    @Test
    void b18_aFolderThatCannotBeListedIsNamed() throws Exception {
        Files.writeString(home.routines(), "not a folder");
        assertThat(shelf.list().routines()).isEmpty();
        assertThat(shelf.list().unreadable()).extracting(UnreadableFileException::file).containsExactly("routines");
    }

    @Test
    void aNameThatChangesInCaseOnlyRenamesItsFile() throws Exception {
        StoredRoutine kept = shelf.create(ROUTINE);
        StoredRoutine renamed = shelf.save(kept, ROUTINE.withName("mine")).stored();
        assertThat(renamed.file()).isEqualTo(home.routines().resolve("mine.json"));
        assertThat(shelf.list().routines()).containsExactly(renamed);
    }

    @Test
    void report20_aConflictCopyIsNoRoutineOfItsOwn() throws Exception {
        ReportInputs.copy("20-conflict/routines", home.routines());
        shelf = new RoutineRepository(home, new RoutineReader(new CatalogReader().builtIn().catalog()), new AtomicFile());

        RoutineListing listing = shelf.list();

        assertThat(listing.routines()).extracting(StoredRoutine::file)
                .containsExactly(home.routines().resolve("Glute pump.json"));
        RoutineListing.ConflictCopy conflict = listing.conflicts().getFirst();
        assertThat(conflict.original()).isEqualTo(listing.routines().getFirst());
        assertThat(conflict.copy().file().getFileName()).hasToString("Glute pump.sync-conflict-20260720-101500-ABCDEFG.json");
        assertThat(conflict.compare().isEmpty()).isFalse();
        assertThat(listing.unreadable()).isEmpty();
    }

    @Test
    void report20_aRoutineThatTheUserNamedLikeACopyIsARoutine() throws Exception {
        shelf.create(ROUTINE);
        StoredRoutine named = shelf.create(ROUTINE.withName("Mine (1)"));
        StoredRoutine second = shelf.create(ROUTINE);
        assertThat(named.file()).hasFileName("Mine (1).json");
        assertThat(shelf.list().routines()).contains(named, second).hasSize(3);
        assertThat(shelf.list().conflicts()).isEmpty();

        shelf.export(home.routines().resolve("Mine (2).json"), ROUTINE.withNote("from the cloud"));
        assertThat(shelf.list().conflicts()).singleElement()
                .satisfies(conflict -> assertThat(conflict.copy().routine().note()).isEqualTo("from the cloud"));
    }
}
