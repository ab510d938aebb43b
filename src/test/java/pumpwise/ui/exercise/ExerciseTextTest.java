package pumpwise.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.ui.library.LibraryStand;

class ExerciseTextTest {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();

    private final ExerciseText text = new ExerciseText(LibraryStand.WORDS);

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
        assertThat(part("barbell-hip-thrust", "How a set works"))
                .isEqualTo("Reps with both sides together. Lift 1\u00a0s, hold at the top, lower 2\u00a0s.");
        assertThat(part("romanian-deadlift", "How a set works"))
                .isEqualTo("Reps with both sides together. Lower 2\u00a0s, lift 1\u00a0s, optional hold at the top.");
        assertThat(part("kettlebell-swing", "How a set works")).endsWith("Lift 0.8\u00a0s, lower 0.8\u00a0s, explosive.");
        assertThat(part("banded-lateral-walk", "How a set works")).isEqualTo("Steps in one direction, then the other, 2\u00a0s each");
        assertThat(part("glute-stretch", "How a set works")).startsWith("Timed, one leg");
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
                .extracting(id -> text.routineLine(exercise(id)))
                .containsExactly(
                        "compound \u00B7 3 × 15–20 reps \u00B7 hold 1\u00a0s \u00B7 rest 45–60\u00a0s",
                        "compound \u00B7 3 × 15–20 reps per leg \u00B7 rest 45–60\u00a0s",
                        "isolation \u00B7 3 × 15–20 steps per direction \u00B7 rest 45–60\u00a0s",
                        "cardio · 5–10\u00a0min");
    }
}
