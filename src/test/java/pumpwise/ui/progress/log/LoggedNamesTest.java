package pumpwise.ui.progress.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.TestCatalog;
import pumpwise.progress.RecordBuilder;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.SessionRecord;

class LoggedNamesTest {

    private static final String ID = TestCatalog.CATALOG.exercises().getFirst().id();

    private final SessionRecord session = RecordBuilder.at("2026-11-20T18:00:00Z")
            .sets(ID, "40 kg", 20)
            .own(ID, new ExerciseSnapshot("Its old name", List.of(), List.of()))
            .build();

    @Test
    void edge5_aRenamedExerciseHasItsNewNameEverywhere() {
        LoggedNames names = new LoggedNames(TestCatalog.CATALOG);
        assertThat(names.name(ID, session)).isEqualTo(TestCatalog.CATALOG.nameOf(ID)).isNotEqualTo("Its old name");
        assertThat(names.isGone(ID, session)).isFalse();
    }

    @Test
    void edge6_aDeletedExerciseHasTheNameOfItsSnapshot() {
        assertThat(new LoggedNames(Catalog.of(List.of())).name(ID, session)).isEqualTo("Its old name");
    }
}
