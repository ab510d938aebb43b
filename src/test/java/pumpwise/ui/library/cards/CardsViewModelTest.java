package pumpwise.ui.library.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Muscle;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.filter.EquipmentPreference;
import pumpwise.words.Words;

class CardsViewModelTest {

    private final CurrentCatalog catalog = new CurrentCatalog(new CatalogReader().builtIn().exercises(), List.of());
    private Set<Equipment> equipment = Set.of();
    private final CardsViewModel cards = open();

    private CardsViewModel open() {
        return new CardsViewModel(
                Words.in(Locale.ENGLISH), catalog, new EquipmentPreference(() -> equipment, pieces -> equipment = pieces));
    }

    private List<Exercise> hits() {
        return cards.hitsProperty().get();
    }

    private String count() {
        return cards.countProperty().get();
    }

    private Exercise ownCopy(String id) {
        Exercise original = catalog.get().find(id).orElseThrow();
        return original.asCopy("My " + original.name()).withId("my-" + id);
    }

    @Test
    void filtersAndTheSearchNarrowTheCardsTogether() {
        cards.filters().toggle(Mechanic.ISOLATION);
        cards.filters().choose(Muscle.GLUTEUS_MEDIUS);
        assertThat(hits()).isNotEmpty().allMatch(exercise ->
                exercise.mechanic() == Mechanic.ISOLATION && exercise.muscles().contains(Muscle.GLUTEUS_MEDIUS));
        assertThat(count()).isEqualTo(hits().size() + " of 62 exercises");
        cards.queryProperty().set("clam");
        assertThat(hits()).extracting(Exercise::id).startsWith("banded-clam-shell");
        cards.clear();
        assertThat(hits()).hasSize(62);
        assertThat(count()).isEqualTo("62 exercises");
    }

    @Test
    void theEquipmentInTheSettingsIsAFilterFromTheStart() {
        equipment = Set.of(Equipment.BANDS);
        CardsViewModel narrowed = open();
        assertThat(narrowed.hitsProperty().get()).isNotEmpty().hasSizeLessThan(62);
        narrowed.clear();
        assertThat(narrowed.hitsProperty().get()).hasSize(62);
        assertThat(equipment).containsExactly(Equipment.BANDS);
    }

    @Test
    void theCountIsThatOfTheCards() {
        cards.ownOnlyProperty().set(true);
        assertThat(hits()).isEmpty();
        assertThat(count()).isEqualTo("No custom exercises");
        catalog.put(List.of(ownCopy("frog-pump"), ownCopy("step-up")));
        assertThat(count()).isEqualTo("2 custom exercises");
        cards.queryProperty().set("frog");
        assertThat(count()).isEqualTo("1 of 2 custom exercises");
        cards.ownOnlyProperty().set(false);
        assertThat(count()).isEqualTo(hits().size() + " of 64 exercises");
        cards.queryProperty().set("no such thing at all");
        assertThat(count()).isEqualTo("None of 64 exercises");
    }

    @Test
    void theReasonForNoCardsNamesWhatIsOn() {
        assertThat(cards.emptyTextProperty().get()).isEmpty();
        cards.queryProperty().set("qqq");
        assertThat(cards.emptyTextProperty().get()).startsWith("No exercise matches \u201cqqq\u201d. Try");
        cards.filters().toggle(Mechanic.COMPOUND);
        assertThat(cards.emptyTextProperty().get()).endsWith("\u201cqqq\u201d and these filters.");
        cards.queryProperty().set(" ");
        cards.filters().choose(Muscle.LATS);
        cards.filters().toggle(Mechanic.ISOLATION);
        assertThat(cards.emptyTextProperty().get()).isEqualTo("No exercise matches these filters.");
        cards.clear();
        cards.ownOnlyProperty().set(true);
        assertThat(cards.emptyTextProperty().get()).startsWith("No custom exercises yet.");
    }

    @Test
    void theBestMatchOfASearchIsChosen() {
        cards.chooseAt(20);
        cards.queryProperty().set("barbell hip thrust");
        assertThat(cards.chosenProperty().get()).extracting(Exercise::id).isEqualTo("barbell-hip-thrust");
        assertThat(cards.chosenIndex()).isZero();
    }

    @Test
    void theChosenCardStaysWhileFiltersChange() {
        Exercise walk = catalog.get().find("banded-lateral-walk").orElseThrow();
        cards.reveal(walk);
        cards.filters().toggle(Mechanic.ISOLATION);
        assertThat(cards.chosenProperty().get()).isEqualTo(walk);
        cards.filters().toggle(Mechanic.COMPOUND);
        assertThat(cards.chosenProperty().get()).isEqualTo(hits().getFirst());
    }

    @Test
    void aNewExerciseIsRevealedWhateverIsOn() {
        Exercise own = ownCopy("frog-pump");
        cards.queryProperty().set("thrust");
        cards.filters().toggle(Mechanic.COMPOUND);
        catalog.put(List.of(own));
        cards.reveal(own);
        assertThat(cards.chosenProperty().get()).isEqualTo(own);
        assertThat(hits()).contains(own);
        assertThat(cards.isNarrowed()).isFalse();
    }

    @Test
    void onlyExistingCardsAreChosen() {
        cards.chooseAt(61);
        cards.chooseAt(62);
        cards.chooseAt(-1);
        assertThat(cards.chosenIndex()).isEqualTo(61);
    }
}
