package pumpwise.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.storage.CatalogReader;

class ExerciseTextTest {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();

    private final ExerciseText text = new ExerciseText(LibraryStand.WORDS);
    private final RoutineLine line = new RoutineLine(LibraryStand.WORDS);

    private static Exercise exercise(String id) {
        return CATALOG.find(id).orElseThrow();
    }

    private String part(String id, String heading) {
        return text.parts(exercise(id), Function.identity()).stream()
                .filter(part -> part.heading().equals(heading))
                .map(part -> String.join(" | ", part.lines()))
                .findFirst()
                .orElse("");
    }

    @Test
    void aSetIsToldWithItsTempoInWords() {
        assertThat(part("barbell-hip-thrust", "A set"))
                .isEqualTo("Repetitions with both sides at once. Lift in 1 s, pause at the peak, lower in 2 s.");
        assertThat(part("romanian-deadlift", "A set"))
                .isEqualTo("Repetitions with both sides at once. Lower in 2 s, lift in 1 s, pause at the peak if you like.");
        assertThat(part("kettlebell-swing", "A set")).endsWith("Lift in 0.8 s, lower in 0.8 s, explosively.");
        assertThat(part("banded-lateral-walk", "A set")).isEqualTo("Steps one way, then back, 2 s a step.");
        assertThat(part("glute-stretch", "A set")).startsWith("Kept up for a time with one side");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(part("light-cardio", "Kind")).isEqualTo("cardio");
        assertThat(part("barbell-hip-thrust", "Kind")).isEqualTo("compound, strength");
        for (Exercise exercise : CATALOG.exercises()) {
            assertThat(text.parts(exercise, Function.identity()))
                    .as(exercise.id())
                    .allMatch(part -> !part.lines().isEmpty() && part.lines().stream().noneMatch(String::isBlank));
        }
    }

    @Test
    void aRoutineShowsItWithTheFiguresItBeginsWith() {
        assertThat(List.of("barbell-hip-thrust", "single-leg-rdl", "banded-lateral-walk", "light-cardio"))
                .extracting(id -> line.of(exercise(id)))
                .containsExactly(
                        "compound \u00B7 3 x 15-20 reps \u00B7 hold 1 s \u00B7 rest 45-60 s",
                        "compound \u00B7 3 x 15-20 reps per leg \u00B7 rest 45-60 s",
                        "isolation \u00B7 3 x 15-20 steps each way \u00B7 rest 45-60 s",
                        "cardio \u00B7 5-10 min");
    }
}
