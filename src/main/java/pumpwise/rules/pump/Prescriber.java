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
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Unit;
import pumpwise.routine.DefaultPrescriptions;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.rules.FindingValue;
import pumpwise.rules.Fix;
import pumpwise.rules.RuleContext;

/// Chooses exercises that the work section lacks and adds them with values that satisfy every rule. It prefers
/// exercises with the equipment of the routine, with bands, or without equipment.
final class Prescriber {

    /// Preferred exercises, the best first: compound and isolation, with equipment and without.
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

    private final List<Exercise> equipped;
    private final List<Exercise> all;

    Prescriber(RuleContext context) {
        all = CHOICES.stream()
                .flatMap(id -> context.catalog().find(id).stream())
                .filter(Prescriber::suits)
                .toList();
        Set<Equipment> available = EnumSet.of(Equipment.BODY_ONLY, Equipment.BANDS);
        for (Section section : Section.values()) {
            context.items(section).forEach(item -> available.addAll(item.exercise().equipment()));
        }
        equipped = all.stream().filter(e -> available.containsAll(e.equipment())).toList();
    }

    /// Adds the best exercise that matches.
    Optional<Fix> adding(Predicate<Exercise> wanted) {
        return equipped.stream()
                .filter(wanted)
                .findFirst()
                .or(() -> all.stream().filter(wanted).findFirst())
                .map(exercise -> adding(List.of(exercise)));
    }

    /// Adds as few exercises as possible that together work all these muscles.
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

    /// Compares by how many of the muscles an exercise works at all, then by how many are primary.
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
                new FindingValue.Exercises(exercises.stream().map(Exercise::id).toList()),
                routine -> {
                    Routine longer = routine;
                    for (Exercise exercise : exercises) {
                        longer = longer.adding(Section.WORK, DefaultPrescriptions.block(exercise, Section.WORK));
                    }
                    return longer;
                });
    }

    /// A user's own exercise may replace a built-in one under the same id, so its properties are checked.
    private static boolean suits(Exercise exercise) {
        return FOR_WORK.contains(exercise.category())
                && exercise.movement().unit() != Unit.SECONDS
                && SqueezeCue.hasCue(exercise);
    }
}
