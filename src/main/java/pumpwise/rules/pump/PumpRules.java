package pumpwise.rules.pump;

import java.util.List;
import pumpwise.rules.Rule;

/// The list of all pump rules.
public final class PumpRules {

    private static final List<Rule> ALL = List.of(
            new RepsRange(),
            new RestWindow(),
            new PeakPauseLength(),
            new ControlledTempo(),
            new SqueezeCue(),
            new CompoundAndIsolation(),
            new GluteCoverage(),
            new ModerateLoad(),
            new WarmUp(),
            new CoolDown(),
            new SupersetShape(),
            new KnownExercise());

    private PumpRules() {}

    /// All rules, in the order of [pumpwise.rules.RuleId].
    public static List<Rule> all() {
        return ALL;
    }
}
