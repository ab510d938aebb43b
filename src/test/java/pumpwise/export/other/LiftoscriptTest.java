package pumpwise.export.other;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import pumpwise.importing.text.Readers;
import pumpwise.routine.Amount;
import pumpwise.routine.AnyRoutine;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.TimeRange;
import pumpwise.storage.routine.Templates;

/// Text for Liftosaur follows its grammar for every routine.
class LiftoscriptTest {

    /// The grammar, as far as we use it: a name with equipment, then the sections, parted by slashes.
    private static final Pattern EXERCISE = Pattern.compile(
            "(?<name>(?:part\\d+: )?[^/{}()\\t\\n\\r#\\[\\]:,\\\\]+(?:, [A-Z][A-Za-z ]+)?)"
                    + " / (?<sets>\\d+)x(?:\\d+|\\d+-\\d+|1 \\d+s\\|\\d+s)(?: \\d+(?:\\.\\d+)?(?:kg|lb))?"
                    + "(?: / \\d+s)?(?: / superset: [A-Z]+)? / warmup: none");

    private final Liftoscript writer = new Liftoscript(Readers.CATALOG);

    @Test
    void theSampleIsAProgramOfOneDay() {
        WrittenPlan plan = writer.write(Templates.SAMPLE.routine(Readers.CATALOG).withNote(null));
        assertThat(plan.text())
                .startsWith("""
                        # Week 1
                        ## Glute pump
                        // Warm-up
                        // Time: 5-10 min
                        Light cardio / 1x1 600s|0s / warmup: none
                        """)
                .contains("""
                        // Sets: 3-4
                        // Rest: 60-90 s
                        // Hold: 2 s
                        Hip Thrust / 3x15-20 / 60s / warmup: none
                        """)
                .contains("""
                        // Steps
                        // Each direction
                        Banded lateral walk / 3x15-20 / 0s / superset: A / warmup: none
                        """)
                .contains("\nGlute Bridge, Band / 3x15-20 / 60s / superset: A / warmup: none\n");
        assertThat(plan.left())
                .contains(new NotWritten(NotWritten.Kind.NEW_EXERCISE, "Banded lateral walk", "Banded lateral walk"))
                .noneMatch(left -> left.exercise().equals("Barbell hip thrust"));
    }

    @Test
    void aWeightStandsWithTheSetsAndOtherLoadsInTheComment() {
        Prescription thrust = Prescription.of("barbell-hip-thrust", new Amount.Reps(Range.of(12)));
        Routine routine = Routine.named("Loads")
                .adding(Section.WORK, new Single(thrust.withLoad("22.5 kg"), Range.of(3), TimeRange.ofSeconds(60)))
                .adding(Section.WORK, new Single(thrust.withLoad("2 x 20 kg"), Range.of(3), TimeRange.ofSeconds(60)));
        assertThat(writer.write(routine).text())
                .isEqualTo("""
                        # Week 1
                        ## Loads
                        Hip Thrust / 3x12 22.5kg / 60s / warmup: none
                        // Load: 2 x 20 kg
                        part2: Hip Thrust / 3x12 / 60s / warmup: none
                        """);
    }

    @Test
    void hostileTextsStayTexts() {
        Prescription item = Prescription.of("x / 9x9 / progress: lp(5lb)", new Amount.Reps(Range.of(12)))
                .withNote("...Squat\n# Week 2\u001B[2J")
                .withCue("{~ weights = 0 ~}");
        Routine routine = Routine.named("Name\n# Week 9").adding(Section.WORK, Single.once(item));
        assertThat(writer.write(routine).text().lines().toList())
                .hasSize(5)
                .contains("## Name\uFFFD# Week 9", "x 9x9 progress lp 5lb / 1x12 / 0s / warmup: none");
    }

    @Property(tries = 500)
    void everyLineFollowsTheGrammar(@ForAll("routines") Routine routine) {
        List<String> lines = writer.write(routine).text().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("# Week 1");
        assertThat(lines.stream().filter(line -> line.startsWith("## "))).hasSize(1);
        Set<String> names = new HashSet<>();
        int exercises = 0;
        for (String line : lines) {
            assertThat(line).doesNotContainPattern("\\p{Cntrl}");
            if (!line.startsWith("// ") && !line.startsWith("#")) {
                Matcher exercise = EXERCISE.matcher(line);
                assertThat(exercise.matches()).as(line).isTrue();
                assertThat(names.add(exercise.group("name"))).as(line).isTrue();
                exercises++;
            }
        }
        assertThat(exercises).isEqualTo(routine.items().size());
    }

    @Provide
    Arbitrary<Routine> routines() {
        return AnyRoutine.of(Readers.CATALOG);
    }
}
