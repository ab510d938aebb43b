package pumpwise.rules.pump;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Sides;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Routine;
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

/// Rests in the work are 30 to 90 s, after sets and after rounds. Between legs a shorter rest is only advice, and a longer
/// one lets the pump fade like any other rest. An absent switch rest is fine, because it equals the rest. A superset without
/// a rest is left to [SupersetShape].
final class RestWindow implements Rule {

    /// The second principle of the source, short rests.
    static final Window WINDOW = Window.ofSeconds(30, 90);

    /// A rest that most exercises of the source's sample routine allow.
    static final TimeRange USUAL = TimeRange.ofSeconds(60);

    private static final Duration LEAST = WINDOW.limits().least();
    private static final Duration GREATEST = WINDOW.limits().greatest();

    @Override
    public RuleId id() {
        return RuleId.REST_WINDOW;
    }

    @Override
    public boolean appliesTo(RuleContext context) {
        return !context.hasNoWork();
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Routine.Item item : context.routine().items(Section.WORK)) {
            boolean opensBlock = item.place().member() <= 0;
            if (opensBlock) {
                checkRest(item.place().wholeBlock(), item.block()).ifPresent(findings::add);
            }
            checkSwitch(item, context, findings);
        }
        return findings;
    }

    private Optional<Finding> checkRest(Place place, Block block) {
        TimeRange rest = block.rest();
        if (block instanceof Single && rest == null) {
            return Optional.of(new Finding(
                    id(),
                    Severity.ERROR,
                    place,
                    "missing",
                    new FindingValue.None(),
                    new FindingValue.Timed(WINDOW.limits()),
                    setRest(place, USUAL)));
        }
        if (rest == null || (rest.isZero() && !(block instanceof Single))) {
            return Optional.empty();
        }
        return WINDOW.violation(rest)
                .map(violation -> new Finding(
                        id(),
                        violation.severity(),
                        place,
                        violation.key(),
                        new FindingValue.Timed(rest),
                        new FindingValue.Timed(WINDOW.limits()),
                        setRest(place, WINDOW.clamp(rest))));
    }

    /// A fix that sets the rest of a block. Other rules use it too.
    static Fix setRest(Place place, TimeRange rest) {
        return new Fix(
                "set-rest",
                new FindingValue.Timed(rest),
                routine -> routine.withBlock(place, block -> block.withRest(rest)));
    }

    private void checkSwitch(Routine.Item item, RuleContext context, List<Finding> findings) {
        TimeRange rest = item.prescription().switchRest();
        if (rest == null) {
            return;
        }
        boolean changesLegs = changesLegs(item.prescription(), context.catalog());
        if (rest.least().compareTo(LEAST) < 0 && item.block() instanceof Single && changesLegs) {
            findings.add(tooShort(item, rest));
        }
        if (rest.least().compareTo(GREATEST) > 0) {
            findings.add(tooLong(item, rest, Severity.ERROR, "switch-above"));
        } else if (rest.greatest().compareTo(GREATEST) > 0) {
            findings.add(tooLong(item, rest, Severity.WARNING, "switch-straddles"));
        }
    }

    /// Whether a set is done with one leg and then the other.
    static boolean changesLegs(Prescription item, Catalog catalog) {
        return catalog.find(item.exercise())
                .filter(exercise -> exercise.movement().sides() == Sides.EACH_LEG)
                .isPresent();
    }

    private Finding tooShort(Routine.Item item, TimeRange rest) {
        FindingValue allowed = new FindingValue.AtLeast(new FindingValue.Timed(TimeRange.of(LEAST)));
        Fix fix = setSwitch(item.place(), rest, RestWindow::atLeast);
        return new Finding(
                id(), Severity.ADVICE, item.place(), "switch-below", new FindingValue.Timed(rest), allowed, fix);
    }

    private Finding tooLong(Routine.Item item, TimeRange rest, Severity severity, String key) {
        FindingValue allowed = new FindingValue.AtMost(new FindingValue.Timed(TimeRange.of(GREATEST)));
        Fix fix = setSwitch(item.place(), rest, RestWindow::atMost);
        return new Finding(id(), severity, item.place(), key, new FindingValue.Timed(rest), allowed, fix);
    }

    private static Fix setSwitch(Place place, TimeRange rest, UnaryOperator<TimeRange> repair) {
        return new Fix(
                "set-switch",
                new FindingValue.Timed(repair.apply(rest)),
                routine -> routine.withItem(place, item -> withSwitch(item, repair)));
    }

    /// Edits the rest that is there when the fix is applied: a range may be both too short and too long, and each of
    /// the two fixes leaves the other end alone.
    private static Prescription withSwitch(Prescription item, UnaryOperator<TimeRange> repair) {
        TimeRange rest = item.switchRest();
        return rest == null ? item : item.withSwitchRest(repair.apply(rest));
    }

    private static TimeRange atLeast(TimeRange time) {
        return new TimeRange(longer(time.least(), LEAST), longer(time.greatest(), LEAST));
    }

    private static TimeRange atMost(TimeRange time) {
        return new TimeRange(shorter(time.least(), GREATEST), shorter(time.greatest(), GREATEST));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
