package pumpwise.rules.pump;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import pumpwise.catalog.Category;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Movement;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.PeakPause;
import pumpwise.catalog.Unit;
import pumpwise.routine.Amount;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.rules.Figure;
import pumpwise.rules.Fix;
import pumpwise.rules.Subject;

/// Chooses an exercise that the work lacks and writes it down with figures that every rule accepts. What can be
/// done with the equipment of the routine, with bands or with nothing at all comes first.
final class Prescriber {

    /// Good choices, the best first; compound and isolation, with equipment and without.
    private static final List<String> CHOICES = List.of(
            "barbell-hip-thrust",
            "cable-glute-kickback",
            "machine-hip-abduction",
            "glute-hyperextension",
            "banded-glute-bridge",
            "banded-hip-abduction",
            "glute-bridge",
            "banded-glute-medius-kickback",
            "banded-lateral-walk",
            "banded-standing-kickback",
            "cable-diagonal-kickback",
            "romanian-deadlift",
            "donkey-kick",
            "frog-pump");

    private static final Set<Category> FOR_WORK = EnumSet.of(Category.STRENGTH, Category.PLYOMETRICS);
    private static final Range SETS = Range.of(3);
    private static final Range COUNT = new Range(15, 20);

    private final List<Exercise> equipped;
    private final List<Exercise> all;

    Prescriber(Subject subject) {
        all = CHOICES.stream()
                .flatMap(id -> subject.catalog().find(id).stream())
                .filter(Prescriber::suits)
                .toList();
        Set<Equipment> atHand = EnumSet.of(Equipment.BODY_ONLY, Equipment.BANDS);
        for (Section section : Section.values()) {
            subject.items(section).forEach(item -> atHand.addAll(item.exercise().equipment()));
        }
        equipped = all.stream().filter(e -> atHand.containsAll(e.equipment())).toList();
    }

    /// Adds the best exercise of a kind.
    Optional<Fix> adding(Predicate<Exercise> wanted) {
        return equipped.stream()
                .filter(wanted)
                .findFirst()
                .or(() -> all.stream().filter(wanted).findFirst())
                .map(exercise -> adding(List.of(exercise)));
    }

    /// Adds as few exercises as work all these muscles.
    Optional<Fix> covering(Set<Muscle> muscles) {
        return covering(muscles, equipped).or(() -> covering(muscles, all)).map(Prescriber::adding);
    }

    private static Optional<List<Exercise>> covering(Set<Muscle> muscles, List<Exercise> choices) {
        Set<Muscle> left = EnumSet.copyOf(muscles);
        List<Exercise> chosen = new ArrayList<>();
        while (!left.isEmpty()) {
            Optional<Exercise> best = choices.stream()
                    .filter(exercise -> shared(left, exercise.muscles()) > 0)
                    .reduce((one, other) -> more(left).compare(one, other) >= 0 ? one : other);
            if (best.isEmpty()) {
                return Optional.empty();
            }
            chosen.add(best.get());
            left.removeAll(best.get().muscles());
        }
        return Optional.of(chosen);
    }

    /// First by how many of the muscles an exercise works at all, then by how many it is done for.
    private static Comparator<Exercise> more(Set<Muscle> wanted) {
        return Comparator.comparingLong((Exercise exercise) -> shared(wanted, exercise.muscles()))
                .thenComparingLong(exercise -> shared(wanted, exercise.primaryMuscles()));
    }

    private static long shared(Set<Muscle> wanted, Collection<Muscle> muscles) {
        return muscles.stream().filter(wanted::contains).count();
    }

    private static Fix adding(List<Exercise> exercises) {
        return new Fix(
                "add",
                new Figure.Exercises(exercises.stream().map(Exercise::id).toList()),
                routine -> {
                    Routine longer = routine;
                    for (Exercise exercise : exercises) {
                        longer = longer.adding(Section.WORK, prescribe(exercise));
                    }
                    return longer;
                });
    }

    private static Single prescribe(Exercise exercise) {
        Movement movement = exercise.movement();
        Amount amount = movement.unit() == Unit.STEPS ? new Amount.Steps(COUNT) : new Amount.Reps(COUNT);
        Prescription item = Prescription.of(exercise.id(), amount);
        boolean held = movement.peakPause() == PeakPause.REQUIRED;
        return new Single(held ? item.withHold(PeakPauseLength.USUAL) : item, SETS, RestWindow.USUAL);
    }

    /// A person's own exercise may stand under the id of a built-in one, so that nothing is taken for granted.
    private static boolean suits(Exercise exercise) {
        Movement movement = exercise.movement();
        boolean paced = movement.unit() == Unit.STEPS
                || movement.explosive()
                || ControlledTempo.isControlled(movement.tempo());
        return FOR_WORK.contains(exercise.category())
                && movement.unit() != Unit.SECONDS
                && paced
                && SqueezeCue.hasCue(exercise);
    }
}
