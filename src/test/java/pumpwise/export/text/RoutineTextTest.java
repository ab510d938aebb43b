package pumpwise.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import pumpwise.importing.text.ReadWorkout;
import pumpwise.importing.text.Readers;
import pumpwise.importing.text.TextTooLongException;
import pumpwise.routine.AnyRoutine;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.storage.routine.Template;
import pumpwise.storage.routine.Templates;

/// Routines as text, and back.
class RoutineTextTest {

    private final RoutineText writer = new RoutineText(Readers.CATALOG);

    @Test
    void theSampleReadsWell() {
        assertThat(writer.plain(Templates.SAMPLE.routine(Readers.CATALOG).withNote(null)))
                .startsWith("""
                        Glute pump (52-80 min)

                        WARM-UP
                        - Light cardio: 5-10 min
                        - Dynamic stretches: 2-3 min
                        - Banded clamshell: 12-15 reps each leg, hold 1 s
                          Note: The 1 s hold is our figure.
                        """)
                .contains("""

                        WORK
                        1. Barbell hip thrust: 3-4 x 15-20 reps, hold 2 s, rest 60-90 s
                        2. Cable glute kickback: 3 x 15-20 reps each leg, hold 1 s, rest 45-60 s
                        """)
                .contains("""
                        4. Superset: 3 rounds, rest 60 s
                           - Banded lateral walk: 15-20 steps each direction
                           - Banded glute bridge: 15-20 reps, hold 1 s
                        """)
                .endsWith("\n\nPumpwise\n");
    }

    @Test
    void theTemplatesAreReadBackAsTheSame() throws TextTooLongException {
        for (Template template : Templates.all()) {
            Routine routine = template.routine(Readers.CATALOG);
            requireSame(routine, writer.plain(routine));
            requireSame(routine, writer.markdown(routine));
        }
    }

    @Property(tries = 500)
    void everyRoutineIsReadBackFromTextWhoseFirstLineHasNoColon(@ForAll("routines") Routine routine) throws TextTooLongException {
        String text = writer.plain(routine);
        requireSame(routine, text);
        assertThat(text.lines().findFirst().orElseThrow()).doesNotContain(":").isNotBlank();
    }

    @Property(tries = 500)
    void everyRoutineIsReadBackFromMarkdown(@ForAll("routines") Routine routine) throws TextTooLongException {
        requireSame(routine, writer.markdown(routine));
    }

    @Provide
    Arbitrary<Routine> routines() {
        return AnyRoutine.of(Readers.CATALOG);
    }

    private static void requireSame(Routine routine, String text) throws TextTooLongException {
        ReadWorkout read = Readers.READER.read(text, "Unnamed");
        assertThat(read.routine().name()).isEqualTo(routine.name());
        assertThat(read.routine().note()).isEqualTo(routine.note());
        for (Section section : Section.values()) {
            assertThat(read.routine().blocks(section)).containsExactlyElementsOf(routine.blocks(section));
        }
        assertThat(read.routine()).isEqualTo(routine);
        assertThat(read.open()).as(text).isEmpty();
        assertThat(read.items()).as(text).allSatisfy(item -> assertThat(item.ours().stream().filter(kind -> kind != pumpwise.routine.ValueKind.SETS)).isEmpty());
    }

    @Test
    void hostileNamesStayText() {
        Routine routine = Templates.SAMPLE.routine(Readers.CATALOG).withName("<script>alert(1)</script> [x](http://evil) **b**");
        String first = writer.markdown(routine).lines().findFirst().orElseThrow();
        assertThat(first).startsWith("# \\<script\\>alert\\(1\\)\\</script\\> \\[x\\]");
        assertThat(writer.markdown(routine.withName("a_b_c")).lines().findFirst().orElseThrow()).startsWith("# a\\_b\\_c (");
    }
}
