package pumpwise.ui.learn.example;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Category;
import pumpwise.catalog.Coaching;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Movement;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.PeakPause;
import pumpwise.catalog.Tempo;
import pumpwise.routine.Amount;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.Superset;
import pumpwise.routine.TimeRange;
import pumpwise.routine.edit.ItemField;
import pumpwise.rules.Principle;

/// The examples of all principles. Each starts with mistakes, so that there is something to fix.
final class Examples {

    /// An exercise without a cue, such as a user may create.
    private static final String OWN = "example-own-exercise";

    /// An exercise that no catalog has.
    private static final String UNKNOWN = "barbel-hip-trust";

    private static final String THRUST = "barbell-hip-thrust";
    private static final String DEADLIFT = "romanian-deadlift";
    private static final String KICKBACK = "cable-glute-kickback";
    private static final String ABDUCTION = "machine-hip-abduction";
    private static final String HYPEREXTENSION = "glute-hyperextension";
    private static final String SWING = "kettlebell-swing";
    private static final String WALK = "banded-lateral-walk";
    private static final String BRIDGE = "banded-glute-bridge";

    private static final Amount USUAL = new Amount.Reps(new Range(15, 20));
    private static final TimeRange REST = TimeRange.ofSeconds(60, 90);

    private final String name;

    /// @param name the name of the routines
    Examples(String name) {
        this.name = name;
    }

    /// The catalog of the examples: that of the program, and an exercise without a cue.
    ///
    /// @param ownName the name of that exercise
    static Catalog catalog(Catalog catalog, String ownName) {
        List<Exercise> exercises = new ArrayList<>(catalog.exercises());
        exercises.add(new Exercise(
                OWN,
                ownName,
                Category.STRENGTH,
                Mechanic.COMPOUND,
                null,
                null,
                List.of(Equipment.BODY_ONLY),
                List.of(Muscle.GLUTEUS_MAXIMUS),
                List.of(),
                Movement.reps(PeakPause.OPTIONAL),
                Coaching.NONE,
                List.of(),
                List.of(),
                List.of(),
                null));
        return Catalog.of(exercises);
    }

    /// The example of a principle.
    Example of(Principle principle) {
        return switch (principle) {
            case HIGH_REPETITIONS -> new Example(
                    work(single(Prescription.of(THRUST, new Amount.Reps(new Range(8, 10))), REST)),
                    EnumSet.of(ItemField.AMOUNT),
                    Map.of(Section.WORK, List.of(THRUST, KICKBACK, WALK)));
            case SHORT_RESTS -> shortRests();
            case TIME_UNDER_TENSION -> new Example(
                    work(single(
                            Prescription.of(THRUST, USUAL)
                                    .withHold(new TimeRange(Duration.ofMillis(500), Duration.ofMillis(500)))
                                    .withTempo(new Tempo(Duration.ofSeconds(1), Duration.ofSeconds(1))),
                            REST)),
                    EnumSet.of(ItemField.HOLD, ItemField.TEMPO),
                    Map.of(Section.WORK, List.of(THRUST, HYPEREXTENSION, SWING)));
            case MIND_MUSCLE_CONNECTION -> new Example(
                    work(single(Prescription.of(OWN, USUAL), REST)),
                    EnumSet.of(ItemField.CUE),
                    Map.of(Section.WORK, List.of(OWN, THRUST, KICKBACK)));
            case EXERCISE_SELECTION -> new Example(
                    work(
                            single(Prescription.of(THRUST, USUAL).withLoad("85 % of 1RM"), REST),
                            single(Prescription.of(DEADLIFT, USUAL).withLoad("40 kg"), REST)),
                    EnumSet.of(ItemField.LOAD),
                    Map.of(Section.WORK, List.of(THRUST, DEADLIFT, KICKBACK, ABDUCTION, WALK)));
            case FRAME -> frame();
        };
    }

    private Example shortRests() {
        Prescription kickback =
                Prescription.of(KICKBACK, USUAL).withHold(TimeRange.ofSeconds(1)).withSwitchRest(TimeRange.ofSeconds(15));
        Superset superset = new Superset(
                List.of(
                        Prescription.of(WALK, new Amount.Steps(new Range(15, 20))),
                        Prescription.of(BRIDGE, USUAL).withHold(TimeRange.ofSeconds(1))),
                Range.of(3),
                TimeRange.ofSeconds(60));
        return new Example(
                work(single(kickback, TimeRange.ofSeconds(120, 180))).adding(Section.WORK, superset),
                EnumSet.of(ItemField.REST, ItemField.SWITCH_REST),
                Map.of(Section.WORK, List.of(KICKBACK, WALK, BRIDGE)));
    }

    private Example frame() {
        Routine routine = work(single(Prescription.of(UNKNOWN, USUAL), REST))
                .adding(Section.WARM_UP, timed("light-cardio", 180))
                .adding(Section.WARM_UP, Single.once(Prescription.of("banded-clam-shell", USUAL)))
                .adding(Section.COOL_DOWN, timed("glute-stretch", 30));
        return new Example(
                routine,
                EnumSet.of(ItemField.AMOUNT),
                Map.of(
                        Section.WARM_UP, List.of("light-cardio", "dynamic-stretches", "banded-clam-shell"),
                        Section.WORK, List.of(UNKNOWN, THRUST),
                        Section.COOL_DOWN, List.of("glute-stretch", "hamstring-stretch", "hip-flexor-stretch")));
    }

    private Routine work(Single... blocks) {
        return Routine.named(name).withBlocks(Section.WORK, List.of(blocks));
    }

    private static Single single(Prescription item, TimeRange rest) {
        return new Single(item, Range.of(3), rest);
    }

    private static Single timed(String exercise, int seconds) {
        return Single.once(Prescription.of(exercise, new Amount.Time(TimeRange.ofSeconds(seconds))));
    }
}
