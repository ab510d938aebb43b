package pumpwise.rules.pump;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;
import pumpwise.rules.FindingValue;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleContext;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;

/// The warm-up is 5 to 10 min of light cardio, then a dynamic stretch and activation, as in the source's sample
/// routine. Nothing here is worse than a warning, because the pump comes from the work.
final class WarmUp implements Rule {

    private static final Place WHOLE = Place.of(Section.WARM_UP);

    @Override
    public RuleId id() {
        return RuleId.WARM_UP;
    }

    @Override
    public boolean appliesTo(RuleContext context) {
        return !context.routine().warmUp().isEmpty();
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        checkCardio(context).ifPresent(findings::add);
        checkOrder(context).ifPresent(findings::add);
        if (isMissing(context, WarmUpExercises::isDynamicStretch)) {
            findings.add(missing("stretch-missing", "dynamic-stretch", WarmUpFixes.addStretch(context.catalog()).orElse(null)));
        }
        if (isMissing(context, WarmUpExercises::isActivation)) {
            findings.add(missing("activation-missing", "activation", WarmUpFixes.addActivation(context.catalog()).orElse(null)));
        }
        return findings;
    }

    private Optional<Finding> checkCardio(RuleContext context) {
        List<RuleContext.KnownItem> cardio = context.items(Section.WARM_UP).stream()
                .filter(item -> WarmUpExercises.isCardio(item.exercise()))
                .filter(item -> item.prescription().amount() instanceof Amount.Time)
                .toList();
        FindingValue allowed = new FindingValue.Timed(WarmUpExercises.CARDIO.limits());
        if (cardio.isEmpty()) {
            Fix fix = WarmUpFixes.addCardio(context.catalog()).orElse(null);
            return Optional.of(new Finding(
                    id(), Severity.WARNING, WHOLE, "cardio-missing", new FindingValue.None(), allowed, fix));
        }
        TimeRange total = total(cardio);
        boolean one = cardio.size() == 1;
        return WarmUpExercises.CARDIO.violation(total)
                .map(violation -> new Finding(
                        id(),
                        Severity.WARNING,
                        one ? cardio.getFirst().place() : WHOLE,
                        "cardio-" + violation.key(),
                        new FindingValue.Timed(total),
                        allowed,
                        one ? WarmUpFixes.setCardio(cardio.getFirst(), total).orElse(null) : null));
    }

    private static TimeRange total(List<RuleContext.KnownItem> items) {
        Duration least = Duration.ZERO;
        Duration greatest = Duration.ZERO;
        for (RuleContext.KnownItem item : items) {
            if (item.prescription().amount() instanceof Amount.Time(TimeRange time)) {
                int sides = item.exercise().movement().isTwoSided() ? 2 : 1;
                Range sets = item.block().sets();
                least = least.plus(time.least().multipliedBy((long) sides * sets.least()));
                greatest = greatest.plus(time.greatest().multipliedBy((long) sides * sets.greatest()));
            }
        }
        return new TimeRange(capped(least), capped(greatest));
    }

    private static Duration capped(Duration time) {
        return time.compareTo(TimeRange.GREATEST) > 0 ? TimeRange.GREATEST : time;
    }

    private Optional<Finding> checkOrder(RuleContext context) {
        List<Block> blocks = context.routine().warmUp();
        boolean otherSeen = false;
        for (Block block : blocks) {
            if (WarmUpExercises.hasCardio(block, context.catalog()) && otherSeen) {
                return Optional.of(new Finding(
                        id(),
                        Severity.WARNING,
                        WHOLE,
                        "order",
                        new FindingValue.Phrase("cardio-late"),
                        new FindingValue.Phrase("cardio-first"),
                        WarmUpFixes.cardioFirst(context.catalog())));
            }
            otherSeen |= isOther(block, context.catalog());
        }
        return Optional.empty();
    }

    /// Unknown exercises may be cardio, so they count as nothing else.
    private static boolean isOther(Block block, Catalog catalog) {
        return !WarmUpExercises.hasCardio(block, catalog)
                && block.items().stream().anyMatch(item -> catalog.find(item.exercise()).isPresent());
    }

    private static boolean isMissing(RuleContext context, Predicate<Exercise> wanted) {
        return context.items(Section.WARM_UP).stream()
                .map(RuleContext.KnownItem::exercise)
                .noneMatch(wanted);
    }

    private Finding missing(String key, String allowed, @Nullable Fix fix) {
        return new Finding(
                id(), Severity.WARNING, WHOLE, key, new FindingValue.None(), new FindingValue.Phrase(allowed), fix);
    }
}
