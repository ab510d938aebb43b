package pumpwise.routine;

import java.time.Duration;
import pumpwise.catalog.Category;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Movement;
import pumpwise.catalog.PeakPause;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;

/// The default values of an exercise that is added to a routine. In the work section they satisfy every rule.
public final class DefaultPrescriptions {

    private static final Range COUNT = new Range(15, 20);
    private static final Range WARM_UP_COUNT = new Range(10, 15);
    private static final TimeRange CARDIO = new TimeRange(Duration.ofMinutes(5), Duration.ofMinutes(10));
    private static final TimeRange TIMED_WORK = TimeRange.ofSeconds(30, 45);
    private static final TimeRange HOLD = TimeRange.ofSeconds(1);
    private static final TimeRange REST = TimeRange.ofSeconds(45, 60);
    private static final Range SETS = Range.of(3);

    private DefaultPrescriptions() {}

    /// The section that an exercise of this category belongs in.
    public static Section section(Exercise exercise) {
        return switch (exercise.category()) {
            case ACTIVATION, MOBILITY, CARDIO -> Section.WARM_UP;
            case STRETCHING -> Section.COOL_DOWN;
            case STRENGTH, PLYOMETRICS, POWERLIFTING, OLYMPIC_WEIGHTLIFTING, STRONGMAN -> Section.WORK;
        };
    }

    /// An exercise as a new block of a section.
    public static Block block(Exercise exercise, Section section) {
        Prescription item = item(exercise, section);
        return section == Section.WORK ? new Single(item, SETS, REST) : Single.once(item);
    }

    /// The prescription for a replacement exercise, with the values of the old one that still fit.
    public static Prescription replacing(Prescription old, Exercise exercise, Section section) {
        Prescription defaults = item(exercise, section);
        boolean sameUnit = old.amount().unit() == exercise.movement().unit();
        boolean held = exercise.movement().peakPause() != PeakPause.NONE && old.hold() != null;
        return defaults.withAmount(sameUnit ? old.amount() : defaults.amount())
                .withHold(held ? old.hold() : defaults.hold())
                .withSwitchRest(exercise.movement().isTwoSided() ? old.switchRest() : null)
                .withNote(old.note());
    }

    private static Prescription item(Exercise exercise, Section section) {
        Movement movement = exercise.movement();
        Prescription item = Prescription.of(exercise.id(), amount(exercise, section));
        if (section != Section.WORK || movement.unit() != Unit.REPS) {
            return item;
        }
        boolean rushed = !movement.explosive() && !movement.tempo().isControlled();
        return item.withHold(movement.peakPause() == PeakPause.REQUIRED ? HOLD : null)
                .withTempo(rushed ? movement.tempo().atLeast(Tempo.CONTROLLED) : null);
    }

    private static Amount amount(Exercise exercise, Section section) {
        Range count = section == Section.WORK ? COUNT : WARM_UP_COUNT;
        return switch (exercise.movement().unit()) {
            case REPS -> new Amount.Reps(count);
            case STEPS -> new Amount.Steps(count);
            case SECONDS -> new Amount.Time(exercise.category() == Category.CARDIO ? CARDIO : TIMED_WORK);
        };
    }
}
