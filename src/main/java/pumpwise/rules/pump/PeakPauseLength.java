package pumpwise.rules.pump;

import java.util.List;
import java.util.Optional;
import pumpwise.catalog.PeakPause;
import pumpwise.routine.Amount;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;
import pumpwise.rules.Figure;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;
import pumpwise.rules.Subject;

/// A repetition is held for 1 to 2 s at its peak wherever the exercise asks for it. Where it only allows a pause,
/// none is right too; where it has none, as in a swing or a walk, a hold breaks the movement up.
final class PeakPauseLength implements Rule {

    /// The third principle of the source, time under tension.
    static final Window WINDOW = Window.ofSeconds(1, 2);

    /// The shortest pause that counts; it is what a missing one becomes.
    static final TimeRange USUAL = TimeRange.ofSeconds(1);

    @Override
    public RuleId id() {
        return RuleId.PEAK_PAUSE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.items(Section.WORK).stream()
                .flatMap(item -> check(item).stream())
                .toList();
    }

    private Optional<Finding> check(Subject.KnownItem item) {
        // Only a repetition has a peak; what a routine asks of a walk or of a timed set is held nowhere.
        boolean peaks = item.prescription().amount() instanceof Amount.Reps;
        PeakPause pause = peaks ? item.exercise().movement().peakPause() : PeakPause.NONE;
        TimeRange hold = item.prescription().hold();
        if (hold == null || hold.isZero()) {
            return pause == PeakPause.REQUIRED ? Optional.of(missing(item)) : Optional.empty();
        }
        if (pause == PeakPause.NONE) {
            return Optional.of(unwanted(item, hold));
        }
        return WINDOW.miss(hold)
                .map(miss -> new Finding(
                        id(),
                        miss.severity(),
                        item.place(),
                        miss.key(),
                        new Figure.Timed(hold),
                        new Figure.Timed(WINDOW.limits()),
                        setHold(item, WINDOW.clamp(hold))));
    }

    private Finding missing(Subject.KnownItem item) {
        return new Finding(
                id(),
                Severity.ERROR,
                item.place(),
                "missing",
                new Figure.None(),
                new Figure.Timed(WINDOW.limits()),
                setHold(item, USUAL));
    }

    private Finding unwanted(Subject.KnownItem item, TimeRange hold) {
        Fix fix = new Fix(
                "remove-hold",
                new Figure.None(),
                routine -> routine.withItem(item.place(), other -> other.withHold(null)));
        return new Finding(
                id(), Severity.ADVICE, item.place(), "unwanted", new Figure.Timed(hold), new Figure.None(), fix);
    }

    private static Fix setHold(Subject.KnownItem item, TimeRange hold) {
        return new Fix(
                "set",
                new Figure.Timed(hold),
                routine -> routine.withItem(item.place(), other -> other.withHold(hold)));
    }
}
