package pumpwise.rules.pump;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Category;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;
import pumpwise.rules.Figure;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;
import pumpwise.rules.Subject;

/// The warm-up is 5 to 10 min of light cardio, then a dynamic stretch and something that wakes the glutes up, as
/// in the source's sample routine. All of it is a warning at most: the pump itself is made by the work.
final class WarmUp implements Rule {

    /// Light cardio in all.
    static final Window CARDIO = Window.ofSeconds(5 * 60, 10 * 60);

    private static final Place WHOLE = Place.of(Section.WARM_UP);
    private static final Set<Equipment> LIGHT = EnumSet.of(Equipment.BODY_ONLY, Equipment.BANDS);

    @Override
    public RuleId id() {
        return RuleId.WARM_UP;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        checkCardio(subject).ifPresent(findings::add);
        checkOrder(subject).ifPresent(findings::add);
        if (isMissing(subject, WarmUp::stretches)) {
            findings.add(missing("stretch-missing", "dynamic-stretch", WarmUpFixes.addStretch(subject.catalog())));
        }
        if (isMissing(subject, WarmUp::wakesGlutes)) {
            findings.add(missing("activation-missing", "activation", WarmUpFixes.addActivation(subject.catalog())));
        }
        return findings;
    }

    private Optional<Finding> checkCardio(Subject subject) {
        List<Subject.KnownItem> cardio = subject.items(Section.WARM_UP).stream()
                .filter(item -> isCardio(item.exercise()))
                .filter(item -> item.prescription().amount() instanceof Amount.Time)
                .toList();
        Figure allowed = new Figure.Timed(CARDIO.limits());
        if (cardio.isEmpty()) {
            Fix fix = WarmUpFixes.addCardio(subject.catalog()).orElse(null);
            return Optional.of(new Finding(
                    id(), Severity.WARNING, WHOLE, "cardio-missing", new Figure.None(), allowed, fix));
        }
        TimeRange total = total(cardio);
        boolean one = cardio.size() == 1;
        return CARDIO.miss(total)
                .map(miss -> new Finding(
                        id(),
                        Severity.WARNING,
                        one ? cardio.getFirst().place() : WHOLE,
                        "cardio-" + miss.key(),
                        new Figure.Timed(total),
                        allowed,
                        one ? WarmUpFixes.setCardio(cardio.getFirst(), total).orElse(null) : null));
    }

    private static TimeRange total(List<Subject.KnownItem> items) {
        Duration least = Duration.ZERO;
        Duration greatest = Duration.ZERO;
        for (Subject.KnownItem item : items) {
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

    private Optional<Finding> checkOrder(Subject subject) {
        List<Block> blocks = subject.routine().warmUp();
        boolean otherSeen = false;
        for (Block block : blocks) {
            if (hasCardio(block, subject.catalog()) && otherSeen) {
                return Optional.of(new Finding(
                        id(),
                        Severity.WARNING,
                        WHOLE,
                        "order",
                        new Figure.Said("cardio-late"),
                        new Figure.Said("cardio-first"),
                        WarmUpFixes.cardioFirst(subject.catalog())));
            }
            otherSeen |= isOther(block, subject.catalog());
        }
        return Optional.empty();
    }

    static boolean hasCardio(Block block, Catalog catalog) {
        return block.items().stream()
                .flatMap(item -> catalog.find(item.exercise()).stream())
                .anyMatch(WarmUp::isCardio);
    }

    /// What the catalog does not know may be cardio too, and is not counted as anything else.
    private static boolean isOther(Block block, Catalog catalog) {
        return !hasCardio(block, catalog)
                && block.items().stream().anyMatch(item -> catalog.find(item.exercise()).isPresent());
    }

    private static boolean isMissing(Subject subject, Predicate<Exercise> wanted) {
        return subject.items(Section.WARM_UP).stream()
                .map(Subject.KnownItem::exercise)
                .noneMatch(wanted);
    }

    private Finding missing(String key, String allowed, Optional<Fix> fix) {
        return new Finding(
                id(), Severity.WARNING, WHOLE, key, new Figure.None(), new Figure.Said(allowed), fix.orElse(null));
    }

    static boolean isCardio(Exercise exercise) {
        return exercise.category() == Category.CARDIO;
    }

    static boolean stretches(Exercise exercise) {
        return exercise.category() == Category.MOBILITY;
    }

    /// Activation by name, or glute work that is light because nothing heavy can be used for it.
    static boolean wakesGlutes(Exercise exercise) {
        return exercise.category() == Category.ACTIVATION
                || (exercise.category() == Category.STRENGTH
                        && exercise.worksGlutes()
                        && LIGHT.containsAll(exercise.equipment()));
    }
}
