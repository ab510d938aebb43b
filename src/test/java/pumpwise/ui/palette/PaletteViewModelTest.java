package pumpwise.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Category;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Mechanic;
import pumpwise.routine.DefaultPrescriptions;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.ui.filter.FilterChoices;
import pumpwise.ui.palette.ExercisePicker.Picked;

/// Suggestions, search and choice in the palette.
class PaletteViewModelTest extends CatalogPalette {

    @Test
    void nothingIsOpenBeforeItIsAskedFor() {
        assertThat(palette.openProperty().get()).isFalse();
        palette.take(false);
        assertThat(added).isEmpty();
    }

    @Test
    void aCompleteRoutineHasAllExercisesSuggestedByName() {
        add(null);

        assertThat(palette.openProperty().get()).isTrue();
        assertThat(headings()).containsExactly("All exercises");
        assertThat(shown()).isEqualTo(CATALOG.exercises());
    }

    @Test
    void whatTheRoutineLacksIsSuggestedFirst() {
        routine = SAMPLE.withBlocks(Section.WORK, SAMPLE.work().subList(0, 1));
        add(null);

        assertThat(headings())
                .containsExactly(
                        "Still missing: an isolation exercise", "Not trained yet: gluteus minimus", "Other exercises");
        assertThat(shown().getFirst().mechanic()).isEqualTo(Mechanic.ISOLATION);
        assertThat(shown()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(CATALOG.exercises());
        assertThat(palette.sectionProperty().get()).isEqualTo(Section.WORK);
    }

    @Test
    void anEmptyRoutineBeginsWithTheWork() {
        routine = Routine.named("New");
        add(null);

        assertThat(headings())
                .containsExactly(
                        "Still missing: a compound exercise",
                        "Still missing: an isolation exercise",
                        "Not trained yet: gluteus maximus, gluteus medius, and gluteus minimus",
                        "Still missing: light cardio to warm up",
                        "Still missing: a dynamic stretch to warm up",
                        "Still missing: a glute activation exercise",
                        "Still missing: cool-down stretches",
                        "Other exercises");
        assertThat(shown()).doesNotHaveDuplicates();
    }

    @Test
    void aSectionThatWasAskedForComesFirstAndStays() {
        routine = Routine.named("New");
        add(Section.COOL_DOWN);

        assertThat(headings())
                .containsExactly("Still missing: cool-down stretches", "For the cool-down", "Other exercises");
        palette.queryProperty().set("barbell hip thrust");
        assertThat(palette.sectionProperty().get()).isEqualTo(Section.COOL_DOWN);
    }

    @Test
    void theBestHitIsChosenWithTheSectionItBelongsIn() {
        add(null);

        palette.queryProperty().set("hip flexor");
        assertThat(palette.chosenProperty().get()).extracting(Exercise::id).isEqualTo("hip-flexor-stretch");
        assertThat(palette.sectionProperty().get()).isEqualTo(Section.COOL_DOWN);

        palette.queryProperty().set("babrell thrust");
        assertThat(palette.chosenProperty().get()).extracting(Exercise::id).isEqualTo("barbell-hip-thrust");
        assertThat(palette.sectionProperty().get()).isEqualTo(Section.WORK);
        assertThat(headings()).isEmpty();
    }

    @Test
    void theSectionCanBeChanged() {
        add(null);
        palette.queryProperty().set("frog");
        palette.send(Section.WARM_UP);

        palette.take(false);

        assertThat(added).containsExactly(new Picked(exercise("frog-pump"), Section.WARM_UP));
        assertThat(palette.openProperty().get()).isFalse();
    }

    @Test
    void steppingGoesOverHeadingsAndStopsAtTheEnds() {
        routine = Routine.named("New");
        add(null);
        List<Exercise> all = shown();

        palette.step(-1);
        assertThat(palette.chosenProperty().get()).isEqualTo(all.getFirst());
        palette.step(1);
        assertThat(palette.chosenProperty().get()).isEqualTo(all.get(1));
        palette.page(1);
        assertThat(palette.chosenProperty().get()).isEqualTo(all.get(6));
        palette.page(-1);
        assertThat(palette.chosenProperty().get()).isEqualTo(all.get(1));
        palette.last();
        assertThat(palette.chosenProperty().get()).isEqualTo(all.getLast());
        palette.step(1);
        assertThat(palette.chosenProperty().get()).isEqualTo(all.getLast());
        palette.first();
        assertThat(palette.chosenProperty().get()).isEqualTo(all.getFirst());
    }

    @Test
    void nothingFoundLeavesNothingToTake() {
        add(null);
        palette.queryProperty().set("piano");
        palette.step(1);
        palette.last();

        assertThat(palette.rowsProperty().get()).isEmpty();
        assertThat(palette.chosenProperty().get()).isNull();
        palette.take(false);
        assertThat(added).isEmpty();
        assertThat(palette.openProperty().get()).isTrue();
    }

    @Test
    void severalAreAddedOneAfterAnotherAndWhatIsLackingIsLookedAtAnew() {
        routine = Routine.named("New");
        palette.toAdd(() -> routine, null, picked -> {
            added.add(picked);
            routine = routine.adding(
                    picked.section(), DefaultPrescriptions.block(picked.exercise(), picked.section()));
        });
        palette.queryProperty().set("barbell hip thrust");
        palette.take(true);

        assertThat(palette.openProperty().get()).isTrue();
        assertThat(palette.queryProperty().get()).isEmpty();
        assertThat(palette.doneProperty().get()).isEqualTo("Added Barbell hip thrust to Work");
        assertThat(headings()).doesNotContain("Still missing: a compound exercise");

        palette.queryProperty().set("light cardio");
        palette.take(false);
        assertThat(added)
                .containsExactly(
                        new Picked(exercise("barbell-hip-thrust"), Section.WORK),
                        new Picked(exercise("light-cardio"), Section.WARM_UP));
        assertThat(palette.openProperty().get()).isFalse();
    }

    @Test
    void aCatalogThatHasGrownIsLookedThroughAnew() {
        add(null);
        palette.close();
        catalog = Catalog.of(CATALOG.filter(exercise -> exercise.category() == Category.STRETCHING));
        add(null);

        assertThat(shown()).isEqualTo(catalog.exercises());
        assertThat(FilterChoices.of(palette.source().catalog()).equipment()).containsExactly(Equipment.BODY_ONLY);
    }

    @Test
    void closingAddsNothing() {
        add(null);
        palette.queryProperty().set("frog");
        palette.close();
        palette.take(false);

        assertThat(added).isEmpty();
    }

    @Test
    void friction1_6_whatIsMarkedFollowsEveryKeyThoughTheHitsStayTheSame() {
        add(null);

        for (String typed : List.of("barbell hip thru", "barbell hip thrus", "barbell hip thrust")) {
            palette.queryProperty().set(typed);

            assertThat(palette.rowsProperty().get())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(((PaletteRow.Hit) row).query()).isEqualTo(typed));
        }
    }
}
