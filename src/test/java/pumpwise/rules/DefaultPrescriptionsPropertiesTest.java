package pumpwise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Category;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Exercises;
import pumpwise.catalog.Movement;
import pumpwise.catalog.PeakPause;
import pumpwise.catalog.Sides;
import pumpwise.catalog.StartsWith;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.routine.AnyRoutine;
import pumpwise.routine.DefaultPrescriptions;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.rules.pump.PumpRules;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.routine.Templates;

/// The default values of an exercise satisfy the rules, in any routine.
class DefaultPrescriptionsPropertiesTest {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    private static final Routine SAMPLE = Templates.SAMPLE.routine(CATALOG);

    @Provide
    Arbitrary<Routine> routines() {
        return AnyRoutine.of(CATALOG);
    }

    @Provide
    Arbitrary<Movement> movements() {
        Arbitrary<Tempo> tempos = Arbitraries.longs()
                .between(1, 60)
                .map(tenths -> Duration.ofMillis(100 * tenths))
                .tuple2()
                .map(phases -> new Tempo(phases.get1(), phases.get2()));
        return Combinators.combine(
                        Arbitraries.of(Unit.class),
                        Arbitraries.of(Sides.class),
                        Arbitraries.of(PeakPause.class),
                        Arbitraries.of(StartsWith.class),
                        Arbitraries.of(true, false),
                        tempos)
                .as((unit, sides, pause, start, explosive, tempo) -> new Movement(
                        unit, sides, pause, start, explosive, tempo, Movement.DEFAULT_PER_STEP));
    }

    @Property(tries = 100)
    void any_exercise_is_sound_where_it_belongs(@ForAll("routines") Routine routine) {
        for (Exercise exercise : CATALOG.exercises()) {
            assertSound(CATALOG, routine, exercise);
        }
    }

    @Property(tries = 300)
    void one_of_a_persons_own_is_sound_too(@ForAll("movements") Movement movement) {
        for (Exercise exercise : CATALOG.filter(one -> one.category() != Category.CARDIO)) {
            Exercise own = Exercises.withMovement(exercise, movement);
            List<Exercise> exercises = new ArrayList<>(CATALOG.exercises());
            exercises.add(own);
            assertSound(Catalog.of(exercises), SAMPLE, own);
        }
    }

    @Property(tries = 1)
    void any_work_exercise_is_sound_in_the_place_of_another() {
        PumpCheck check = new PumpCheck(PumpRules.all(), CATALOG);
        for (Routine.Item item : SAMPLE.items(Section.WORK)) {
            for (Exercise exercise : CATALOG.filter(one -> one.category() == Category.STRENGTH)) {
                Routine replaced = SAMPLE.withItem(
                        item.place(), old -> DefaultPrescriptions.replacing(old, exercise, Section.WORK));

                assertThat(check.check(replaced).findings())
                        .as(exercise.id())
                        .filteredOn(finding -> finding.severity() != Severity.ADVICE)
                        .noneMatch(finding -> finding.place().equals(item.place()));
            }
        }
    }

    private static void assertSound(Catalog catalog, Routine routine, Exercise exercise) {
        Section section = DefaultPrescriptions.section(exercise);
        Routine longer = routine.adding(section, DefaultPrescriptions.block(exercise, section));
        Place place = Place.of(section, longer.blocks(section).size() - 1);

        assertThat(new PumpCheck(PumpRules.all(), catalog).check(longer).findings())
                .as(exercise.id())
                .filteredOn(finding -> finding.severity() != Severity.ADVICE)
                .noneMatch(finding -> finding.place().wholeBlock().equals(place));
    }
}
