package pumpwise.session.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Block;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.routine.Templates;

/// An exercise counts where it stands in the routine: in every section, each member of a superset by itself, and one that
/// stands there twice counts twice. A routine and its session have the same count.
class ExerciseCountTest {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    private static final Routine SAMPLE = Templates.SAMPLE.routine(CATALOG);

    static Stream<Routine> routines() {
        Block thrust = SAMPLE.work().getFirst();
        return Stream.concat(
                Templates.all().stream().map(template -> template.routine(CATALOG)),
                Stream.of(
                        Routine.named("Empty"),
                        SAMPLE.withBlocks(Section.WORK, List.of(thrust, thrust, SAMPLE.work().get(3)))));
    }

    @ParameterizedTest
    @MethodSource("routines")
    void theSessionCountsAsTheRoutineDoes(Routine routine) {
        assertThat(SessionPlan.of(routine, CATALOG).items())
                .containsExactlyElementsOf(routine.items().stream().map(Routine.Item::place).toList());
        assertThat(SessionPlan.of(routine, CATALOG).withoutOptional().items()).hasSize(routine.items().size());
    }

    @Test
    void membersOfASupersetCountOneByOne() {
        assertThat(SAMPLE.items()).hasSize(14);
    }
}
