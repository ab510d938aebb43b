package pumpwise.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Equipment;

/// Replacing an exercise with the palette.
class PaletteReplacementTest extends CatalogPalette {

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
}
