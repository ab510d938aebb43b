package pumpwise.ui.importing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pumpwise.importing.liftlog.LiftLogSession;
import pumpwise.importing.liftlog.NotRead;
import pumpwise.routine.Routine;
import pumpwise.words.Words;

class PlanImportViewModelTest {

    private final List<Routine> opened = new ArrayList<>();
    private final LiftLogSession glutes = new LiftLogSession(
            Routine.named("Glutes"), List.of(new NotRead(NotRead.Kind.PROGRESSION, "Hip Thrust", "2.5 kg")));
    private final LiftLogSession legs = new LiftLogSession(Routine.named("Legs"), List.of());
    private final PlanImportViewModel plan = new PlanImportViewModel(
            Words.in(Locale.ENGLISH), "week.liftlogplan", List.of(glutes, legs), opened::addAll);

    @Test
    void everySessionIsChosenAtFirst() {
        assertThat(plan.confirmProperty().get()).isEqualTo("Import 2 routines");
        plan.confirm();
        assertThat(opened).extracting(Routine::name).containsExactly("Glutes", "Legs");
    }

    @Test
    void onlyChosenSessionsAreImported() {
        plan.rows().getFirst().chosenProperty().set(false);
        assertThat(plan.confirmProperty().get()).isEqualTo("Import 1 routine");
        plan.confirm();
        assertThat(opened).extracting(Routine::name).containsExactly("Legs");
    }

    @Test
    void withoutAChoiceNothingIsImported() {
        plan.rows().forEach(row -> row.chosenProperty().set(false));
        assertThat(plan.confirmableProperty().get()).isFalse();
        plan.confirm();
        assertThat(opened).isEmpty();
    }

    @Test
    void whatWasLeftOutIsListed() {
        assertThat(plan.rows().getFirst().left()).hasSize(1).allMatch(line -> line.contains("Hip Thrust"));
        assertThat(plan.rows().getLast().left()).isEmpty();
    }
}
