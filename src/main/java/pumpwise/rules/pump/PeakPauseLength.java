package pumpwise.rules.pump;

import java.util.List;
import java.util.Optional;
import pumpwise.catalog.PeakPause;
import pumpwise.catalog.Unit;
import pumpwise.routine.Amount;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;
import pumpwise.rules.FindingValue;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleContext;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;

/// Reps are held for 1 to 2 s at the peak if the exercise requires a pause. If a pause is optional, it may be absent. If
/// the exercise has no peak, as in a swing or a walk, a hold interrupts the movement.
final class PeakPauseLength implements Rule {

    /// The third principle of the source, time under tension.
    static final Window WINDOW = Window.ofSeconds(1, 2);

    /// The shortest hold that counts, used where one is missing.
    static final TimeRange USUAL = TimeRange.ofSeconds(1);

    @Override
    public RuleId id() {
        return RuleId.PEAK_PAUSE;
    }

    @Override
    public boolean appliesTo(RuleContext context) {
        return context.workItems(Unit.REPS).stream()
                .anyMatch(item -> item.exercise().movement().peakPause() != PeakPause.NONE);
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.items(Section.WORK).stream()
                .flatMap(item -> check(item).stream())
                .toList();
    }

    private Optional<Finding> check(RuleContext.KnownItem item) {
        // Only reps have a peak; steps and timed sets cannot be held.
        boolean peaks = item.prescription().amount() instanceof Amount.Reps;
        PeakPause pause = peaks ? item.exercise().movement().peakPause() : PeakPause.NONE;
        TimeRange hold = item.prescription().hold();
        if (hold == null || hold.isZero()) {
            return pause == PeakPause.REQUIRED ? Optional.of(missing(item)) : Optional.empty();
        }
        if (pause == PeakPause.NONE) {
            return Optional.of(unwanted(item, hold));
        }
        return WINDOW.violation(hold)
                .map(violation -> new Finding(
                        id(),
                        violation.severity(),
                        item.place(),
                        violation.key(),
                        new FindingValue.Timed(hold),
                        new FindingValue.Timed(WINDOW.limits()),
                        setHold(item, WINDOW.clamp(hold))));
    }

    private Finding missing(RuleContext.KnownItem item) {
        return new Finding(
                id(),
                Severity.ERROR,
                item.place(),
                "missing",
                new FindingValue.None(),
                new FindingValue.Timed(WINDOW.limits()),
                setHold(item, USUAL));
    }

    private Finding unwanted(RuleContext.KnownItem item, TimeRange hold) {
        Fix fix = new Fix(
                "remove-hold",
                new FindingValue.None(),
                routine -> routine.withItem(item.place(), other -> other.withHold(null)));
        return new Finding(
                id(), Severity.ADVICE, item.place(), "unwanted", new FindingValue.Timed(hold), new FindingValue.None(), fix);
    }

    private static Fix setHold(RuleContext.KnownItem item, TimeRange hold) {
        return new Fix(
                "set",
                new FindingValue.Timed(hold),
                routine -> routine.withItem(item.place(), other -> other.withHold(hold)));
    }
}
