package pumpwise.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SessionStatisticsCalculator;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.routine.Templates;
import pumpwise.ui.timeline.Drawing.Segment;
import pumpwise.words.Words;

/// The timeline of the sample.
class TimelineViewModelTest {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    private static final Routine SAMPLE = Templates.SAMPLE.routine(CATALOG);
    private static final int CARDIO = 1;
    private static final int STEPS = SessionPlan.of(SAMPLE, CATALOG).steps().size();

    private final List<Place> jumps = new ArrayList<>();
    private final SessionOverviewViewModel pictures = new SessionOverviewViewModel(Words.in(Locale.ENGLISH), jumps::add);
    private final TimelineViewModel timeline = pictures.timeline();

    TimelineViewModelTest() {
        show(SAMPLE);
    }

    @Test
    void everyStepIsASegmentAndTheyFillTheWhole() {
        Drawing drawing = timeline.drawingProperty().get();

        assertThat(drawing.segments()).hasSize(STEPS);
        long end = 0;
        for (Segment segment : drawing.segments()) {
            assertThat(segment.start()).isEqualTo(end);
            end += segment.length();
        }
        assertThat(drawing.length()).isEqualTo(end);
        assertThat(timeline.lengthProperty().get()).matches("\\d+\u2013\\d+\u00a0min");
    }

    @Test
    void segmentsTellWhatIsHeldAndWhatCanBeLeftOut() {
        List<Segment> thrusts = timeline.drawingProperty().get().segments().stream()
                .filter(segment -> segment.kind() == SegmentKind.WORK)
                .limit(4)
                .toList();

        assertThat(thrusts).extracting(Segment::held).containsOnly(0.4);
        assertThat(thrusts).extracting(Segment::optional).containsExactly(false, false, false, true);
        assertThat(timeline.drawingProperty().get().segments())
                .extracting(Segment::kind)
                .contains(SegmentKind.values());
    }

    @Test
    void sectionsAndExercisesAreNamedWhereTheyAre() {
        Drawing drawing = timeline.drawingProperty().get();

        assertThat(drawing.sections()).extracting(Drawing.Stretch::brief).containsExactly("Warm-up", "Work", "Cool-down");
        assertThat(drawing.sections().get(1).name()).isEqualTo("Work 38\u201357\u00a0min");
        assertThat(drawing.sections().getLast().to()).isEqualTo(drawing.length());
        assertThat(drawing.blocks()).extracting(Drawing.Stretch::name).contains("1 Barbell hip thrust", "4 Superset");
        assertThat(drawing.blocks()).hasSize(5 + 5 + 3);
    }

    @Test
    void keysGoThroughItStepByStepAndStayOnIt() {
        timeline.move(1);
        assertThat(timeline.atProperty().get()).isZero();
        timeline.move(1);
        assertThat(timeline.toldProperty().get())
                .isEqualTo("Light cardio · starts at 0:05 · lasts 5:00–10:00");

        timeline.move(-5);
        assertThat(timeline.atProperty().get()).isZero();
        timeline.moveToEnd(true);
        timeline.move(1);
        assertThat(timeline.atProperty().get()).isEqualTo(STEPS - 1);
    }

    @Test
    void keysGoFromExerciseToExercise() {
        timeline.moveBlock(1);
        timeline.moveBlock(1);
        assertThat(timeline.toldProperty().get()).contains("Dynamic stretches");
        timeline.moveBlock(-1);
        assertThat(timeline.atProperty().get()).isZero();

        timeline.moveToEnd(true);
        timeline.moveBlock(1);
        assertThat(timeline.atProperty().get()).isEqualTo(STEPS - 1);
    }

    @Test
    void aSetIsToldWithItsPlaceItsLengthAndWhatIsHeld() {
        int first = timeline.drawingProperty().get().segments().stream()
                .map(Segment::kind)
                .toList()
                .indexOf(SegmentKind.WORK);
        timeline.moveToEnd(false);
        timeline.move(first);

        assertThat(timeline.toldProperty().get())
                .startsWith("Barbell hip thrust, set 1 of 3–4: 15–20 reps \u00b7 starts at ")
                .endsWith("lasts 1:15–1:40, 0:30–0:40 held");
    }

    @Test
    void aPointerOnlyLooksAndWhatIsSelectedShowsAgain() {
        timeline.moveToEnd(false);
        String selected = timeline.toldProperty().get();

        timeline.point(0.1);
        assertThat(timeline.atProperty().get()).isEqualTo(CARDIO);
        assertThat(timeline.toldProperty().get()).isNotEqualTo(selected);

        timeline.leave();
        assertThat(timeline.toldProperty().get()).isEqualTo(selected);
    }

    @Test
    void choosingLeadsToTheExercise() {
        timeline.choose();
        assertThat(jumps).isEmpty();

        timeline.point(0.999);
        timeline.choose();
        assertThat(jumps).containsExactly(Place.of(Section.COOL_DOWN, 2));
    }

    @Test
    void theEndsOfTheBarBelongToIt() {
        timeline.point(0);
        assertThat(timeline.atProperty().get()).isZero();
        timeline.point(1);
        assertThat(timeline.atProperty().get()).isEqualTo(-1);
        timeline.point(-0.1);
        assertThat(timeline.atProperty().get()).isEqualTo(-1);
    }

    @Test
    void whatIsSelectedGoesWhereTheSessionEnds() {
        timeline.moveToEnd(true);

        show(SAMPLE.withBlocks(Section.COOL_DOWN, List.of()));

        assertThat(timeline.atProperty().get()).isBetween(0, STEPS - 2);
        assertThat(timeline.toldProperty().get()).contains("leg");
    }

    @Test
    void theLegendExplainsWhatOccurs() {
        assertThat(LegendEntry.of(timeline.drawingProperty().get())).containsExactly(LegendEntry.values());

        show(SAMPLE.withBlocks(Section.WORK, List.of()).withBlocks(Section.COOL_DOWN, List.of()));
        assertThat(LegendEntry.of(timeline.drawingProperty().get())).doesNotContain(LegendEntry.WORK, LegendEntry.REST, LegendEntry.OPTIONAL).contains(LegendEntry.READY);
    }

    @Test
    void nothingToDoSaysSo() {
        timeline.moveToEnd(true);

        show(Routine.named("Empty"));

        assertThat(timeline.toldProperty().get()).startsWith("Add an exercise");
        assertThat(timeline.lengthProperty().get()).isEmpty();
        timeline.move(1);
        timeline.moveBlock(1);
        timeline.moveToEnd(false);
        timeline.choose();
        assertThat(timeline.atProperty().get()).isEqualTo(-1);
        assertThat(jumps).isEmpty();
    }

    @Test
    void anEditOfTheNameDrawsNothingAnew() {
        List<Drawing> drawn = new ArrayList<>();
        timeline.drawingProperty().subscribe(now -> drawn.add(now));

        show(SAMPLE.withName("Mine"));

        assertThat(drawn).hasSize(1);
    }

    @Test
    void aLongRoutineIsDrawnInWhole() {
        show(SAMPLE.withBlocks(Section.WORK, Collections.nCopies(200, SAMPLE.work().getFirst())));

        assertThat(timeline.drawingProperty().get().blocks()).hasSize(5 + 200 + 3);
        assertThat(timeline.toldProperty().get()).startsWith("Session timeline.");
    }

    private void show(Routine routine) {
        SessionPlan plan = SessionPlan.of(routine, CATALOG);
        pictures.show(plan, SessionStatisticsCalculator.of(plan, CATALOG), CATALOG);
    }
}
