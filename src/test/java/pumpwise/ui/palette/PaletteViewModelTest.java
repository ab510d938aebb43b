package pumpwise.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Category;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.ExerciseFilter;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Muscle;
import pumpwise.routine.FirstFigures;
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
        assertThat(palette.open().get()).isFalse();
        palette.take(false);
        assertThat(added).isEmpty();
    }

    @Test
    void aCompleteRoutineHasAllExercisesSuggestedByName() {
        add(Optional.empty());

        assertThat(palette.open().get()).isTrue();
        assertThat(headings()).containsExactly("All exercises");
        assertThat(shown()).isEqualTo(CATALOG.exercises());
    }

    @Test
    void whatTheRoutineLacksIsSuggestedFirst() {
        routine = SAMPLE.withBlocks(Section.WORK, SAMPLE.work().subList(0, 1));
        add(Optional.empty());

        assertThat(headings())
                .containsExactly(
                        "Still missing: an isolation exercise", "Not trained yet: gluteus minimus", "Other exercises");
        assertThat(shown().getFirst().mechanic()).isEqualTo(Mechanic.ISOLATION);
        assertThat(shown()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(CATALOG.exercises());
        assertThat(palette.section().get()).isEqualTo(Section.WORK);
    }

    @Test
    void anEmptyRoutineBeginsWithTheWork() {
        routine = Routine.named("New");
        add(Optional.empty());

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
        add(Optional.of(Section.COOL_DOWN));

        assertThat(headings())
                .containsExactly("Still missing: cool-down stretches", "For the cool-down", "Other exercises");
        palette.query().set("barbell hip thrust");
        assertThat(palette.section().get()).isEqualTo(Section.COOL_DOWN);
    }

    @Test
    void theBestHitIsChosenWithTheSectionItBelongsIn() {
        add(Optional.empty());

        palette.query().set("hip flexor");
        assertThat(palette.chosen().get()).map(Exercise::id).contains("hip-flexor-stretch");
        assertThat(palette.section().get()).isEqualTo(Section.COOL_DOWN);

        palette.query().set("babrell thrust");
        assertThat(palette.chosen().get()).map(Exercise::id).contains("barbell-hip-thrust");
        assertThat(palette.section().get()).isEqualTo(Section.WORK);
        assertThat(headings()).isEmpty();
    }

    @Test
    void theSectionCanBeChanged() {
        add(Optional.empty());
        palette.query().set("frog");
        palette.send(Section.WARM_UP);

        palette.take(false);

        assertThat(added).containsExactly(new Picked(exercise("frog-pump"), Section.WARM_UP));
        assertThat(palette.open().get()).isFalse();
    }

    @Test
    void steppingGoesOverHeadingsAndStopsAtTheEnds() {
        routine = Routine.named("New");
        add(Optional.empty());
        List<Exercise> all = shown();

        palette.step(-1);
        assertThat(palette.chosen().get()).contains(all.getFirst());
        palette.step(1);
        assertThat(palette.chosen().get()).contains(all.get(1));
        palette.page(1);
        assertThat(palette.chosen().get()).contains(all.get(6));
        palette.page(-1);
        assertThat(palette.chosen().get()).contains(all.get(1));
        palette.last();
        assertThat(palette.chosen().get()).contains(all.getLast());
        palette.step(1);
        assertThat(palette.chosen().get()).contains(all.getLast());
        palette.first();
        assertThat(palette.chosen().get()).contains(all.getFirst());
    }

    @Test
    void nothingFoundLeavesNothingToTake() {
        add(Optional.empty());
        palette.query().set("piano");
        palette.step(1);
        palette.last();

        assertThat(palette.rows().get()).isEmpty();
        assertThat(palette.chosen().get()).isEmpty();
        palette.take(false);
        assertThat(added).isEmpty();
        assertThat(palette.open().get()).isTrue();
    }

    @Test
    void severalAreAddedOneAfterAnotherAndWhatIsLackingIsLookedAtAnew() {
        routine = Routine.named("New");
        palette.toAdd(() -> routine, Optional.empty(), picked -> {
            added.add(picked);
            routine = routine.adding(
                    picked.section(), FirstFigures.block(picked.exercise(), picked.section()));
        });
        palette.query().set("barbell hip thrust");
        palette.take(true);

        assertThat(palette.open().get()).isTrue();
        assertThat(palette.query().get()).isEmpty();
        assertThat(palette.done().get()).isEqualTo("Added Barbell hip thrust to Work");
        assertThat(headings()).doesNotContain("Still missing: a compound exercise");

        palette.query().set("light cardio");
        palette.take(false);
        assertThat(added)
                .containsExactly(
                        new Picked(exercise("barbell-hip-thrust"), Section.WORK),
                        new Picked(exercise("light-cardio"), Section.WARM_UP));
        assertThat(palette.open().get()).isFalse();
    }

    @Test
    void filtersNarrowHitsAndSuggestionsDownAndBeginAnewNextTime() {
        routine = Routine.named("New");
        add(Optional.empty());
        palette.filters().toggle(Mechanic.ISOLATION);
        palette.filters().choose(Optional.of(Muscle.GLUTEUS_MEDIUS));

        assertThat(shown()).isNotEmpty().allMatch(exercise -> exercise.mechanic() == Mechanic.ISOLATION);
        palette.query().set("kick");
        assertThat(shown()).isNotEmpty().allMatch(exercise -> exercise.muscles().contains(Muscle.GLUTEUS_MEDIUS));

        palette.filters().toggle(Mechanic.COMPOUND);
        assertThat(palette.filters().filter().get().mechanic()).isEqualTo(Mechanic.COMPOUND);
        palette.filters().toggle(Mechanic.COMPOUND);
        assertThat(palette.filters().filter().get().mechanic()).isNull();

        palette.close();
        add(Optional.empty());
        assertThat(palette.filters().areOn()).isFalse();
        assertThat(palette.query().get()).isEmpty();
    }

    @Test
    void theEquipmentAtHandIsRemembered() {
        add(Optional.empty());
        palette.filters().toggle(Equipment.BANDS);
        palette.filters().toggle(Equipment.DUMBBELL);
        palette.filters().toggle(Equipment.DUMBBELL);
        palette.close();

        assertThat(remembered).containsExactly(Equipment.BANDS);
        add(Optional.empty());
        assertThat(palette.filters().filter().get().atHand()).containsExactly(Equipment.BANDS);
        assertThat(shown())
                .isNotEmpty()
                .allMatch(exercise -> EnumSet.of(Equipment.BANDS, Equipment.BODY_ONLY).containsAll(exercise.equipment()));
        assertThat(shown()).extracting(Exercise::id).contains("glute-bridge", "banded-glute-bridge");
    }

    @Test
    void clearingTheFiltersForgetsNoEquipment() {
        remembered = Set.of(Equipment.BANDS);
        add(Optional.empty());
        palette.filters().clear();

        assertThat(palette.filters().filter().get()).isEqualTo(ExerciseFilter.NONE);
        assertThat(remembered).containsExactly(Equipment.BANDS);
        palette.filters().everythingAtHand();
        assertThat(remembered).isEmpty();
    }

    @Test
    void theMostAlikeComesFirstToReplace() {
        palette.toReplace("barbell-hip-thrust", replaced::add);

        assertThat(palette.title().get()).isEqualTo("Replace Barbell hip thrust");
        assertThat(palette.adding().get()).isFalse();
        assertThat(headings()).containsExactly("Most similar first", "Other exercises");
        assertThat(shown()).first().isEqualTo(exercise("dumbbell-hip-thrust"));
        assertThat(shown()).hasSize(CATALOG.exercises().size() - 1).doesNotHaveDuplicates();

        palette.take(true);
        assertThat(replaced).containsExactly(exercise("dumbbell-hip-thrust"));
        assertThat(palette.open().get()).isFalse();
    }

    @Test
    void searchingLooksThroughAllToReplace() {
        palette.toReplace("barbell-hip-thrust", replaced::add);
        palette.query().set("pigeon");

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
        add(Optional.empty());
        palette.close();
        catalog = Catalog.of(CATALOG.filter(exercise -> exercise.category() == Category.STRETCHING));
        add(Optional.empty());

        assertThat(shown()).isEqualTo(catalog.exercises());
        assertThat(palette.source().equipment()).containsExactly(Equipment.BODY_ONLY);
    }

    @Test
    void closingAddsNothing() {
        add(Optional.empty());
        palette.query().set("frog");
        palette.close();
        palette.take(false);

        assertThat(added).isEmpty();
    }

    private void add(Optional<Section> section) {
        palette.toAdd(() -> routine, section, added::add);
    }

    private List<Exercise> shown() {
        return palette.rows().get().stream()
                .filter(PaletteRow.Hit.class::isInstance)
                .map(PaletteRow.Hit.class::cast)
                .map(PaletteRow.Hit::exercise)
                .toList();
    }

    private List<String> headings() {
        return palette.rows().get().stream()
                .filter(PaletteRow.Heading.class::isInstance)
                .map(PaletteRow.Heading.class::cast)
                .map(PaletteRow.Heading::text)
                .toList();
    }

    private static Exercise exercise(String id) {
        return CATALOG.find(id).orElseThrow();
    }
}
