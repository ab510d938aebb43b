package pumpwise.words;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.routine.Routines.HIP_THRUST;
import static pumpwise.routine.Routines.KICKBACK;
import static pumpwise.routine.Routines.SUPERSET;
import static pumpwise.routine.Routines.WALK;
import static pumpwise.routine.Routines.reps;
import static pumpwise.routine.Routines.sound;
import static pumpwise.routine.Routines.steps;
import static pumpwise.routine.Routines.working;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Exercises;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;
import pumpwise.rules.FindingValue;
import pumpwise.rules.Finding;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.RuleId;
import pumpwise.rules.pump.PumpRules;

class FindingWordsTest {

    private final PumpCheck check = new PumpCheck(PumpRules.all(), Exercises.catalog());
    private final FindingWords words = new FindingWords(Words.in(Locale.ENGLISH), Exercises.catalog());

    @Test
    void places_are_counted_as_people_count() {
        assertThat(words.where(Place.of(Section.WARM_UP))).isEqualTo("warm-up");
        assertThat(words.where(Place.of(Section.WORK, 1))).isEqualTo("work 2");
        assertThat(words.where(new Place(Section.WORK, 3, 1))).isEqualTo("work 4, second in the superset");
        assertThat(words.where(new Place(Section.COOL_DOWN, 0, 11))).isEqualTo("cool-down 1, twelfth in the superset");
        assertThat(words.where(new Place(Section.WORK, 1233, 12))).isEqualTo("work 1234, number 13 in the superset");
    }

    @Test
    void figures_have_en_dashes_and_units_that_stay_with_them() {
        assertThat(words.value(new FindingValue.Counted(new Range(8, 10), Unit.REPS))).isEqualTo("8\u201310 reps");
        assertThat(words.value(new FindingValue.Counted(Range.ONE, Unit.STEPS))).isEqualTo("1 step");
        assertThat(words.value(new FindingValue.Counted(Range.of(1000), Unit.REPS))).isEqualTo("1000 reps");
        assertThat(words.value(new FindingValue.Timed(TimeRange.ofSeconds(300, 600)))).isEqualTo("5\u201310\u00a0min");
        assertThat(words.value(new FindingValue.Paced(Tempo.EXPLOSIVE))).isEqualTo("0.8\u00a0s down, 0.8\u00a0s up");
        assertThat(words.value(new FindingValue.Exercises(List.of("banded-hip-abduction", "zumba"))))
                .isEqualTo("Banded hip abduction and \u201czumba\u201d");
    }

    @Test
    void plain_figures_are_as_in_routine_files() {
        FindingWords plain = words.inFileNotation();

        assertThat(plain.value(new FindingValue.Counted(new Range(8, 10), Unit.REPS))).isEqualTo("8-10 reps");
        assertThat(plain.value(new FindingValue.Timed(TimeRange.ofSeconds(300, 600)))).isEqualTo("5-10 min");
        assertThat(plain.value(new FindingValue.Paced(Tempo.CONTROLLED))).isEqualTo("lower 2 s, lift 1 s");
    }

    @Test
    void loads_stay_as_they_were_typed() {
        assertThat(words.value(new FindingValue.Quoted("80-90 % x 2 s"))).isEqualTo("\u201c80-90 % x 2 s\u201d");
    }

    @Test
    void message_names_the_exercise() {
        Routine routine = sound(HIP_THRUST, item -> reps(item.exercise(), 8, 10).withHold(item.hold()));
        Finding finding = only(routine);

        assertThat(words.message(finding, routine))
                .isEqualTo("Barbell hip thrust: 8\u201310 reps per set is too few for a pump. Aim for 12\u201325 reps.");
        assertThat(words.found(finding)).isEqualTo("8\u201310 reps");
        assertThat(words.allowed(finding)).isEqualTo("12\u201325 reps");
        assertThat(finding.repair().map(words::fix)).hasValue("Set to 12\u201314 reps");
    }

    @Test
    void message_names_the_member_of_a_superset() {
        Routine routine = sound(WALK, item -> steps(item.exercise(), 5, 5));

        assertThat(words.message(only(routine), routine)).startsWith("Banded lateral walk: 5 steps per set");
    }

    @Test
    void message_speaks_of_the_superset_as_a_whole() {
        Routine routine = sound().withBlock(SUPERSET, block -> block.withRest(TimeRange.ofSeconds(120)));

        assertThat(words.message(only(routine), routine)).startsWith("A rest of 2\u00a0min after the superset lets the pump fade.");
    }

    @Test
    void message_speaks_of_the_work_as_a_whole() {
        Routine routine = working(
                sound().block(HIP_THRUST), sound().block(KICKBACK));
        Finding finding = only(routine);

        assertThat(words.message(finding, routine))
                .isEqualTo("The work leaves out gluteus minimus. "
                        + "Aim for all three glute muscles: maximus, medius, and minimus.");
        assertThat(finding.repair().map(words::fix)).hasValue("Add Banded hip abduction");
    }

    @Test
    void message_keeps_what_a_person_wrote_as_it_is() {
        Routine routine = sound(HIP_THRUST, item -> item.withExercise("{0} 'quoted' {"));

        assertThat(words.message(only(routine), routine)).contains("\u201c{0} 'quoted' {\u201d");
    }

    @Test
    void why_ends_with_its_source() {
        assertThat(words.why(RuleId.REST_WINDOW))
                .contains("30\u201390\u00a0s")
                .endsWith("(Jordan, \"Glute Pump: How to Achieve It, Exercises, and Benefits\").");
    }

    private Finding only(Routine routine) {
        List<Finding> findings = check.check(routine).findings();
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }
}
