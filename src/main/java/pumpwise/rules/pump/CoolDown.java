package pumpwise.rules.pump;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pumpwise.catalog.Category;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Unit;
import pumpwise.routine.Amount;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.TimeRange;
import pumpwise.rules.Figure;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;
import pumpwise.rules.Subject;

/// The cool-down stretches what has worked and what has been stretched least: glutes, hamstrings and hip flexors,
/// as the source's sample routine does.
final class CoolDown implements Rule {

    /// Long enough to let go, short enough to be done; the figure is ours.
    private static final TimeRange STRETCH_TIME = TimeRange.ofSeconds(30, 45);

    private static final List<Target> TARGETS = List.of(
            new Target("stretch-glutes", Muscle.glutes(), "glute-stretch"),
            new Target("stretch-hamstrings", Set.of(Muscle.HAMSTRINGS), "hamstring-stretch"),
            new Target("stretch-hip-flexors", Set.of(Muscle.HIP_FLEXORS), "hip-flexor-stretch"));

    @Override
    public RuleId id() {
        return RuleId.COOL_DOWN;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Exercise> done = subject.items(Section.COOL_DOWN).stream()
                .map(Subject.KnownItem::exercise)
                .toList();
        return TARGETS.stream()
                .filter(target -> done.stream().noneMatch(target::isStretchedBy))
                .map(target -> finding(target, subject))
                .toList();
    }

    private Finding finding(Target target, Subject subject) {
        return new Finding(
                id(),
                Severity.WARNING,
                Place.of(Section.COOL_DOWN),
                "missing",
                new Figure.None(),
                new Figure.Said(target.key),
                adding(target, subject).orElse(null));
    }

    private static Optional<Fix> adding(Target target, Subject subject) {
        return subject.catalog()
                .find(target.stretch)
                .filter(target::isStretchedBy)
                .filter(exercise -> exercise.movement().unit() == Unit.SECONDS)
                .map(exercise -> Single.once(Prescription.of(exercise.id(), new Amount.Time(STRETCH_TIME))))
                .map(block -> new Fix(
                        "add",
                        new Figure.Exercises(List.of(target.stretch)),
                        routine -> routine.adding(Section.COOL_DOWN, block)));
    }

    /// What is to be stretched.
    ///
    /// @param key names it
    /// @param muscles one of them has to be stretched
    /// @param stretch the exercise that does so
    private record Target(String key, Set<Muscle> muscles, String stretch) {

        private boolean isStretchedBy(Exercise exercise) {
            return exercise.category() == Category.STRETCHING
                    && exercise.primaryMuscles().stream().anyMatch(muscles::contains);
        }
    }
}
