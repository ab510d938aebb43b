package pumpwise.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Category;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.ExerciseFilter;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Muscle;
import pumpwise.routine.DefaultPrescriptions;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.routine.Templates;
import pumpwise.ui.palette.ExercisePicker.Picked;
import pumpwise.words.Words;

class PaletteViewModelTest {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    private static final Routine SAMPLE = Templates.SAMPLE.routine(CATALOG);

    private final List<Picked> added = new ArrayList<>();
    private final List<Exercise> replaced = new ArrayList<>();
    private Routine routine = SAMPLE;
    private Catalog catalog = CATALOG;
    private Set<Equipment> remembered = Set.of();

    private final PaletteViewModel palette = new PaletteViewModel(
            Words.in(Locale.ENGLISH), () -> catalog, new EquipmentPreference(() -> remembered, pieces -> remembered = pieces));

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
    void filtersNarrowHitsAndSuggestionsDownAndBeginAnewNextTime() {
        routine = Routine.named("New");
        add(null);
        palette.filters().toggle(Mechanic.ISOLATION);
        palette.filters().choose(Muscle.GLUTEUS_MEDIUS);

        assertThat(shown()).isNotEmpty().allMatch(exercise -> exercise.mechanic() == Mechanic.ISOLATION);
        palette.queryProperty().set("kick");
        assertThat(shown()).isNotEmpty().allMatch(exercise -> exercise.muscles().contains(Muscle.GLUTEUS_MEDIUS));

        palette.filters().toggle(Mechanic.COMPOUND);
        assertThat(palette.filters().filterProperty().get().mechanic()).isEqualTo(Mechanic.COMPOUND);
        palette.filters().toggle(Mechanic.COMPOUND);
        assertThat(palette.filters().filterProperty().get().mechanic()).isNull();

        palette.close();
        add(null);
        assertThat(palette.filters().areOn()).isFalse();
        assertThat(palette.queryProperty().get()).isEmpty();
    }

    @Test
    void theEquipmentAtHandIsRemembered() {
        add(null);
        palette.filters().toggle(Equipment.BANDS);
        palette.filters().toggle(Equipment.DUMBBELL);
        palette.filters().toggle(Equipment.DUMBBELL);
        palette.close();

        assertThat(remembered).containsExactly(Equipment.BANDS);
        add(null);
        assertThat(palette.filters().filterProperty().get().available()).containsExactly(Equipment.BANDS);
        assertThat(shown())
                .isNotEmpty()
                .allMatch(exercise -> EnumSet.of(Equipment.BANDS, Equipment.BODY_ONLY).containsAll(exercise.equipment()));
        assertThat(shown()).extracting(Exercise::id).contains("glute-bridge", "banded-glute-bridge");
    }

    @Test
    void clearingTheFiltersForgetsNoEquipment() {
        remembered = Set.of(Equipment.BANDS);
        add(null);
        palette.filters().clear();

        assertThat(palette.filters().filterProperty().get()).isEqualTo(ExerciseFilter.NONE);
        assertThat(remembered).containsExactly(Equipment.BANDS);
        palette.filters().makeEverythingAvailable();
        assertThat(remembered).isEmpty();
    }

    @Test
    void theMostAlikeComesFirstToReplace() {
        palette.toReplace("barbell-hip-thrust", replaced::add);

        assertThat(palette.titleProperty().get()).isEqualTo("Replace Barbell hip thrust");
        assertThat(palette.addingProperty().get()).isFalse();
        assertThat(headings()).containsExactly("Most similar first", "Other exercises");
        assertThat(shown()).first().isEqualTo(exercise("dumbbell-hip-thrust"));
        assertThat(shown()).hasSize(CATALOG.exercises().size() - 1).doesNotHaveDuplicates();

        palette.take(true);
        assertThat(replaced).containsExactly(exercise("dumbbell-hip-thrust"));
        assertThat(palette.openProperty().get()).isFalse();
    }

    @Test
    void searchingLooksThroughAllToReplace() {
        palette.toReplace("barbell-hip-thrust", replaced::add);
        palette.queryProperty().set("pigeon");

        palette.take(false);

        assertThat(replaced).containsExactly(exercise("pigeon-stretch"));
    }

    @Test
    void whatIsAtHandIsPreferredToReplace() {
        remembered = Set.of(Equipment.BANDS);
        palette.toReplace("machine-hip-abduction", replaced::add);

        assertThat(shown()).first().isEqualTo(exercise("banded-hip-abduction"));
    }

    @Test
    void anUnknownExerciseIsReplacedByWhatWasPerhapsMeant() {
        palette.toReplace("barbel-hip-trust", replaced::add);
        assertThat(headings()).containsExactly("Did you mean", "Other exercises");
        assertThat(shown()).first().isEqualTo(exercise("barbell-hip-thrust"));
        palette.close();

        palette.toReplace("my-cousins-machine", replaced::add);
        assertThat(headings()).containsExactly("All exercises");
    }

    @Test
    void aCatalogThatHasGrownIsLookedThroughAnew() {
        add(null);
        palette.close();
        catalog = Catalog.of(CATALOG.filter(exercise -> exercise.category() == Category.STRETCHING));
        add(null);

        assertThat(shown()).isEqualTo(catalog.exercises());
        assertThat(palette.source().equipment()).containsExactly(Equipment.BODY_ONLY);
    }

    @Test
    void closingAddsNothing() {
        add(null);
        palette.queryProperty().set("frog");
        palette.close();
        palette.take(false);

        assertThat(added).isEmpty();
    }

    private void add(@Nullable Section section) {
        palette.toAdd(() -> routine, section, added::add);
    }

    private List<Exercise> shown() {
        return palette.rowsProperty().get().stream()
                .filter(PaletteRow.Hit.class::isInstance)
                .map(PaletteRow.Hit.class::cast)
                .map(PaletteRow.Hit::exercise)
                .toList();
    }

    private List<String> headings() {
        return palette.rowsProperty().get().stream()
                .filter(PaletteRow.Heading.class::isInstance)
                .map(PaletteRow.Heading.class::cast)
                .map(PaletteRow.Heading::text)
                .toList();
    }

    private static Exercise exercise(String id) {
        return CATALOG.find(id).orElseThrow();
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
