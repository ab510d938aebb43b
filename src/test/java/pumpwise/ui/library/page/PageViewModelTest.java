package pumpwise.ui.library.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Exercise;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.exercise.ExerciseText.Part;
import pumpwise.words.Words;

class PageViewModelTest {

    private final CurrentCatalog catalog = new CurrentCatalog(new CatalogReader().builtIn().exercises(), List.of());
    private final PageViewModel page = new PageViewModel(Words.in(Locale.ENGLISH), catalog);

    private Exercise exercise(String id) {
        return catalog.get().find(id).orElseThrow();
    }

    private ExercisePage shown() {
        return Objects.requireNonNull(page.shownProperty().get());
    }

    @Test
    void aPageTellsHowWhyAndWhatElse() {
        page.open(exercise("barbell-hip-thrust"));
        assertThat(shown().kind()).isEqualTo("compound \u00b7 gluteus maximus \u00b7 barbell, bench");
        assertThat(shown().parts())
                .extracting(Part::heading)
                .containsExactly(
                        "Cues", "Instructions", "Breathing", "Common mistakes", "How a set works", "Level", "Also called");
        assertThat(shown().reasons())
                .containsExactly(
                        "Compound: other muscles share the work. Keep the weight moderate and the reps high.",
                        "A pause of 1\u20132\u00a0s at the top keeps the muscle tense where it contracts hardest.");
        assertThat(shown().alternatives()).hasSize(4).extracting(Exercise::id).doesNotContain("barbell-hip-thrust");
        assertThat(shown().isOwn()).isFalse();
    }

    @Test
    void everyExerciseHasAReasonAndAlternatives() {
        for (Exercise exercise : catalog.get().exercises()) {
            page.open(exercise);
            assertThat(shown().reasons()).as(exercise.id()).isNotEmpty().hasSizeLessThanOrEqualTo(4);
            assertThat(shown().alternatives()).as(exercise.id()).isNotEmpty();
        }
    }

    @Test
    void backGoesThroughThePagesThatLedHere() {
        page.open(exercise("barbell-hip-thrust"));
        assertThat(page.backTextProperty().get()).isEqualTo("Library");
        page.visit(exercise("glute-bridge"));
        page.visit(exercise("frog-pump"));
        assertThat(page.backTextProperty().get()).isEqualTo("Glute bridge");
        assertThat(page.back()).isTrue();
        assertThat(shown().exercise().id()).isEqualTo("glute-bridge");
        assertThat(page.backTextProperty().get()).isEqualTo("Barbell hip thrust");
        assertThat(page.back()).isTrue();
        assertThat(page.back()).isFalse();
        assertThat(page.shownProperty().get()).isNull();
    }

    @Test
    void aPageFollowsChangesAndSkipsDeletedExercisesOnTheWayBack() {
        Exercise own = exercise("frog-pump").asCopy("My pump").withId("my-pump");
        catalog.put(List.of(own));
        page.open(exercise("glute-bridge"));
        page.visit(own);
        assertThat(shown().isOwn()).isTrue();
        catalog.put(List.of(own.asCopy("Better pump").withId("my-pump")));
        assertThat(shown().exercise().name()).isEqualTo("Better pump");
        page.visit(exercise("step-up"));
        catalog.remove(List.of(own));
        assertThat(page.back()).isTrue();
        assertThat(shown().exercise().id()).isEqualTo("glute-bridge");
    }
}
