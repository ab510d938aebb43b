package pumpwise.storage.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.TestCatalog;
import pumpwise.routine.Amount;
import pumpwise.routine.AnyRoutine;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.ReportInputs;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;

/// The user's routines: none is ever lost, regardless of its name and of other programs that write to the folder.
class RoutineRepositoryTest {

    private static final Routine ROUTINE = Routine.named("Mine")
            .adding(Section.WORK, Single.once(Prescription.of("thrust", new Amount.Reps(Range.of(12)))));

    private DataDirectory home;
    private RoutineRepository shelf;

    @BeforeEach
    @BeforeTry
    void beginsEmpty() throws IOException {
        home = new DataDirectory(Files.createTempDirectory("shelf"));
        shelf = new RoutineRepository(home, new RoutineReader(TestCatalog.CATALOG), new AtomicFile());
    }

    @AfterEach
    @AfterTry
    void clearsAway() throws IOException {
        try (Stream<Path> files = Files.walk(home.folder())) {
            files.sorted((one, other) -> other.compareTo(one)).forEach(RoutineRepositoryTest::delete);
        }
    }

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

        RoutineRepository.Listing listing = shelf.list();

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
    void whatIsDeletedIsTakenBackUnderItsName() throws Exception {
        StoredRoutine kept = shelf.create(ROUTINE);

        RoutineRepository.Deleted deleted = shelf.delete(kept.file());
        assertThat(shelf.list().routines()).isEmpty();
        assertThat(shelf.deleted().routines()).extracting(StoredRoutine::routine).containsExactly(ROUTINE);

        assertThat(shelf.restore(deleted)).isEqualTo(kept);
        assertThat(shelf.deleted().routines()).isEmpty();
    }

    @Test
    void aNameThatIsTakenByNowIsNumbered() throws Exception {
        StoredRoutine kept = shelf.create(ROUTINE);
        RoutineRepository.Deleted first = shelf.delete(kept.file());
        RoutineRepository.Deleted second = shelf.delete(shelf.create(ROUTINE.withNote("second")).file());
        assertThat(second.at()).isNotEqualTo(first.at());
        shelf.create(ROUTINE.withNote("third"));

        StoredRoutine back = shelf.restore(first.at());

        assertThat(back.file()).isEqualTo(home.routines().resolve("Mine 2.json"));
        assertThat(back.routine()).isEqualTo(ROUTINE);
        assertThat(shelf.restore(second).routine().note()).isEqualTo("second");
        assertThat(shelf.list().routines()).hasSize(3);
    }

    @Test
    void whatIsGoneCannotBeTakenBack() throws Exception {
        RoutineRepository.Deleted deleted = shelf.delete(shelf.create(ROUTINE).file());
        Files.delete(deleted.at());

        assertThat(catchThrowableOfType(UnreadableFileException.class, () -> shelf.restore(deleted)).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.NO_SUCH_FILE);
    }

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
    void movingNeverOverwrites() throws Exception {
        Path one = Files.writeString(home.folder().resolve("one"), "1");
        Path two = Files.writeString(home.folder().resolve("two"), "2");

        assertThat(catchThrowableOfType(CannotSaveException.class, () -> new AtomicFile().move(one, two)).reason())
                .isEqualTo(CannotSaveException.Reason.FAILED);
        assertThat(one).hasContent("1");
        assertThat(two).hasContent("2");
    }

    @Provide
    Arbitrary<List<Routine>> routines() {
        return AnyRoutine.of(TestCatalog.CATALOG).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void whateverItIsCalledItIsKeptDeletedAndTakenBack(@ForAll("routines") List<Routine> routines) throws Exception {
        for (Routine routine : routines) {
            shelf.create(routine);
        }
        assertThat(shelf.list().unreadable()).isEmpty();
        List<StoredRoutine> kept = shelf.list().routines();
        assertThat(kept).extracting(StoredRoutine::routine).containsExactlyInAnyOrderElementsOf(routines);

        List<RoutineRepository.Deleted> deleted = new ArrayList<>();
        for (StoredRoutine each : kept) {
            deleted.add(shelf.delete(each.file()));
        }
        assertThat(shelf.list().routines()).isEmpty();
        for (RoutineRepository.Deleted each : deleted) {
            shelf.restore(each);
        }
        assertThat(shelf.list().routines()).isEqualTo(kept);
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

        RoutineRepository.Listing listing = shelf.list();

        assertThat(listing.routines()).extracting(StoredRoutine::file)
                .containsExactly(home.routines().resolve("Glute pump.json"));
        RoutineRepository.ConflictCopy conflict = listing.conflicts().getFirst();
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

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
