package pumpwise.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Section;

class AddViewModelTest {

    private final AddViewModel model = new AddViewModel(Planned.CATALOG, Optional.empty());

    @Test
    void everythingIsFoundAtFirst() {
        assertThat(model.hits().get()).hasSameSizeAs(Planned.CATALOG.exercises());
        assertThat(model.chosen().get()).isPresent();
    }

    @Test
    void theFirstHitIsChosenWithTheSectionItBelongsIn() {
        model.query().set("hip flexor");
        assertThat(model.section().get()).isEqualTo(Section.COOL_DOWN);

        model.query().set("barbell thrust");
        assertThat(model.chosen().get()).map(Exercise::id).contains("barbell-hip-thrust");
        assertThat(model.section().get()).isEqualTo(Section.WORK);
    }

    @Test
    void aChoiceStaysWhileItIsAmongTheHits() {
        model.query().set("band");
        model.step(1);
        Exercise second = model.chosen().get().orElseThrow();

        model.query().set("ban");

        assertThat(model.chosen().get()).contains(second);
    }

    @Test
    void steppingStopsAtTheEnds() {
        model.query().set("barbell hip thrust");
        model.step(-1);
        assertThat(model.chosen().get()).isPresent();
        model.query().set("there is nothing like this");
        model.step(1);
        assertThat(model.chosen().get()).isEmpty();
    }

    @Test
    void aSectionThatWasAskedForStays() {
        AddViewModel fixed = new AddViewModel(Planned.CATALOG, Optional.of(Section.WARM_UP));

        fixed.query().set("barbell hip thrust");

        assertThat(fixed.section().get()).isEqualTo(Section.WARM_UP);
    }
}
