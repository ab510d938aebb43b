package pumpwise.storage.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.TestCatalog;
import pumpwise.routine.AnyRoutine;
import pumpwise.routine.Routine;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;

/// Deleted routines, which can be restored under their names.
class RoutineDeletionTest extends TemporaryRoutines {

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
}
