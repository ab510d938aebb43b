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
import pumpwise.rules.FindingValue;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleContext;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;

/// The cool-down stretches the glutes, hamstrings, and hip flexors, as in the source's sample routine.
final class CoolDown implements Rule {

    /// Long enough to relax, short enough that nobody skips it. The figure is ours.
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
    public boolean appliesTo(RuleContext context) {
        return !context.routine().coolDown().isEmpty();
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Exercise> done = context.items(Section.COOL_DOWN).stream()
                .map(RuleContext.KnownItem::exercise)
                .toList();
        return TARGETS.stream()
                .filter(target -> done.stream().noneMatch(target::isStretchedBy))
                .map(target -> finding(target, context))
                .toList();
    }

    private Finding finding(Target target, RuleContext context) {
        return new Finding(
                id(),
                Severity.WARNING,
                Place.of(Section.COOL_DOWN),
                "missing",
                new FindingValue.None(),
                new FindingValue.Phrase(target.key),
                adding(target, context).orElse(null));
    }

    private static Optional<Fix> adding(Target target, RuleContext context) {
        return context.catalog()
                .find(target.stretch)
                .filter(target::isStretchedBy)
                .filter(exercise -> exercise.movement().unit() == Unit.SECONDS)
                .map(exercise -> Single.once(Prescription.of(exercise.id(), new Amount.Time(STRETCH_TIME))))
                .map(block -> new Fix(
                        "add",
                        new FindingValue.Exercises(List.of(target.stretch)),
                        routine -> routine.adding(Section.COOL_DOWN, block)));
    }

    /// A target of the cool-down.
    ///
    /// @param key the key of its text
    /// @param muscles the muscles, at least one of which must be stretched
    /// @param stretch id of an exercise that stretches them
    private record Target(String key, Set<Muscle> muscles, String stretch) {

        private boolean isStretchedBy(Exercise exercise) {
            return exercise.category() == Category.STRETCHING
                    && exercise.primaryMuscles().stream().anyMatch(muscles::contains);
        }
    }
}
