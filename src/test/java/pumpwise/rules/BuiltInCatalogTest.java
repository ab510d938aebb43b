package pumpwise.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.routine.Routines.reps;
import static pumpwise.routine.Routines.single;
import static pumpwise.routine.Routines.steps;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Category;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Unit;
import pumpwise.routine.Prescription;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.rules.pump.PumpRules;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.routine.Templates;

/// The rules with the built-in exercises.
class BuiltInCatalogTest {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();

    private final PumpCheck check = new PumpCheck(PumpRules.all(), CATALOG);

    @Test
    void sample_is_clean() {
        Verdict verdict = check.check(Templates.SAMPLE.routine(CATALOG));

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.failures()).isEmpty();
    }

    static List<Exercise> strength() {
        return CATALOG.filter(exercise -> exercise.category() == Category.STRENGTH);
    }

    @ParameterizedTest
    @MethodSource("strength")
    void any_exercise_of_the_work_becomes_a_sound_routine(Exercise exercise) {
        Prescription item = exercise.movement().unit() == Unit.STEPS
                ? steps(exercise.id(), 8, 10)
                : reps(exercise.id(), 8, 10);

        RepairResult repaired = check.repair(Routine.named("One").adding(Section.WORK, single(item, 120, 180)));

        assertThat(repaired.verdict().findings()).isEmpty();
        assertThat(repaired.routine().work()).hasSizeBetween(2, 3);
    }
}
