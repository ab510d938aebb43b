package pumpwise.rules.pump;

import java.util.List;
import java.util.Optional;
import pumpwise.catalog.Unit;
import pumpwise.routine.Amount;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.rules.FindingValue;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleContext;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;

/// Work sets have 12 to 25 reps or steps. The source says "12-25+": fewer miss the purpose, more are allowed, so that
/// exceeding the limit is only advice. Timed sets have no reps to count.
final class RepsRange implements Rule {

    /// The first principle of the source, high reps.
    static final Range LIMITS = new Range(12, 25);

    @Override
    public RuleId id() {
        return RuleId.REPS_RANGE;
    }

    @Override
    public boolean appliesTo(RuleContext context) {
        return context.routine().items(Section.WORK).stream()
                .anyMatch(item -> item.prescription().amount().unit() != Unit.SECONDS);
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.routine().items(Section.WORK).stream()
                .flatMap(item -> check(item).stream())
                .toList();
    }

    private Optional<Finding> check(Routine.Item item) {
        Amount amount = item.prescription().amount();
        if (amount instanceof Amount.Reps(Range reps)) {
            return check(item, reps, Unit.REPS);
        }
        return amount instanceof Amount.Steps(Range steps) ? check(item, steps, Unit.STEPS) : Optional.empty();
    }

    private Optional<Finding> check(Routine.Item item, Range count, Unit unit) {
        if (count.greatest() < LIMITS.least()) {
            return Optional.of(finding(item, count, unit, Severity.ERROR, "below"));
        }
        if (count.least() < LIMITS.least()) {
            return Optional.of(finding(item, count, unit, Severity.WARNING, "straddles"));
        }
        if (count.greatest() > LIMITS.greatest()) {
            return Optional.of(finding(item, count, unit, Severity.ADVICE, "above"));
        }
        return Optional.empty();
    }

    private Finding finding(Routine.Item item, Range count, Unit unit, Severity severity, String key) {
        Fix fix = new Fix(
                "set",
                new FindingValue.Counted(within(count), unit),
                routine -> routine.withItem(item.place(), RepsRange::within));
        return new Finding(
                id(),
                severity,
                item.place(),
                key,
                new FindingValue.Counted(count, unit),
                new FindingValue.Counted(LIMITS, unit),
                fix);
    }

    private static Prescription within(Prescription item) {
        return switch (item.amount()) {
            case Amount.Reps(Range count) -> item.withAmount(new Amount.Reps(within(count)));
            case Amount.Steps(Range count) -> item.withAmount(new Amount.Steps(within(count)));
            case Amount.Time _ -> item;
        };
    }

    /// A range that is too low as a whole is moved up, so that 8-10 becomes 12-14. Then each end is clamped.
    private static Range within(Range count) {
        int up = count.greatest() < LIMITS.least() ? LIMITS.least() - count.least() : 0;
        return new Range(clamp(count.least() + up), clamp(count.greatest() + up));
    }

    private static int clamp(int count) {
        return Math.clamp(count, LIMITS.least(), LIMITS.greatest());
    }
}
