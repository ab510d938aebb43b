package pumpwise.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Muscle;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SessionStatisticsCalculator;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.routine.Templates;
import pumpwise.ui.timeline.TotalsViewModel.MuscleRow;
import pumpwise.ui.timeline.TotalsViewModel.Ratio;
import pumpwise.words.Words;

/// The totals of the sample.
class TotalsViewModelTest {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    private static final Routine SAMPLE = Templates.SAMPLE.routine(CATALOG);

    private final SessionOverviewViewModel overview = new SessionOverviewViewModel(Words.in(Locale.ENGLISH), _ -> {});
    private final TotalsViewModel totals = overview.totals();

    TotalsViewModelTest() {
        show(SAMPLE);
    }

    @Test
    void workAndRestAreOneSentence() {
        Ratio ratio = totals.ratioProperty().get();

        assertThat(ratio.sentence()).isEqualTo("47–50\u00a0s rest per minute of work");
        assertThat(ratio.work()).isEqualTo("21–31\u00a0min work");
        assertThat(ratio.rest()).isEqualTo("16\u201326\u00a0min rest");
        assertThat(ratio.share()).isCloseTo((1269 + 1870) / (2254.0 + 3440), within(0.0001));
    }

    @Test
    void theGlutesComeFirstWithTheirSetsAndTheirTension() {
        MuscleRow most = totals.musclesProperty().get().getFirst();

        assertThat(most)
                .isEqualTo(new MuscleRow(
                        Muscle.GLUTEUS_MAXIMUS,
                        "Gluteus maximus",
                        "15.5\u201317.5 sets",
                        15.5 / 17.5,
                        1,
                        "15–23\u00a0min",
                        927_000 / 1_375_000.0,
                        1));
    }

    @Test
    void aGluteThatIsNotWorkedSaysSo() {
        show(SAMPLE.withBlocks(Section.WORK, List.of(SAMPLE.work().get(2))));

        MuscleRow minimus = totals.musclesProperty().get().get(2);
        assertThat(minimus.muscle()).isEqualTo(Muscle.GLUTEUS_MINIMUS);
        assertThat(minimus.sets()).isEqualTo("not trained");
        assertThat(minimus.tension()).isEmpty();
        assertThat(minimus.mostSets()).isZero();
    }

    @Test
    void theMomentToGetReadyIsRestToo() {
        show(Routine.named("One set")
                .withBlocks(Section.WORK, List.of(SAMPLE.work().get(2).withSets(Range.ONE))));

        // Ten seconds before 60-80 s of work.
        assertThat(totals.ratioProperty().get().sentence()).isEqualTo("8–10 s rest per minute of work");
    }

    @Test
    void withoutWorkThereIsNothingToWeigh() {
        show(SAMPLE.withBlocks(Section.WORK, List.of()));

        assertThat(totals.ratioProperty().get()).isNull();
        assertThat(totals.musclesProperty().get()).hasSize(3);
    }

    private void show(Routine routine) {
        SessionPlan plan = SessionPlan.of(routine, CATALOG);
        overview.show(plan, SessionStatisticsCalculator.of(plan, CATALOG), CATALOG);
    }
}
