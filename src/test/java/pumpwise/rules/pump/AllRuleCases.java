package pumpwise.rules.pump;

import java.util.List;

/// The examples of all rules, one class each.
public final class AllRuleCases {

    private AllRuleCases() {}

    /// In the order of [pumpwise.rules.RuleId].
    public static List<RuleCases> all() {
        return List.of(
                new RepsRangeTest(),
                new RestWindowTest(),
                new PeakPauseLengthTest(),
                new ControlledTempoTest(),
                new SqueezeCueTest(),
                new CompoundAndIsolationTest(),
                new GluteCoverageTest(),
                new ModerateLoadTest(),
                new WarmUpTest(),
                new CoolDownTest(),
                new SupersetShapeTest(),
                new KnownExerciseTest());
    }
}
