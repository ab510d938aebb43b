package pumpwise.rules.pump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pumpwise.catalog.Category;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.rules.FindingValue;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleContext;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;

/// Loads are moderate, so that many reps over the full range are possible: no load in the work asks for maximum effort,
/// and no exercise is meant for a few heavy reps. This is part of the fifth principle of the source. The limits are
/// ours: few people can do more than 8 reps with 80 % of their one-rep max, and about 10 with 75 %.
final class ModerateLoad implements Rule {

    @Override
    public RuleId id() {
        return RuleId.MODERATE_LOAD;
    }

    @Override
    public boolean appliesTo(RuleContext context) {
        return !context.hasNoWork();
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Routine.Item item : context.routine().items(Section.WORK)) {
            checkLoad(item).ifPresent(findings::add);
            context.catalog()
                    .find(item.prescription().exercise())
                    .flatMap(exercise -> checkCategory(item, exercise.category()))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> checkLoad(Routine.Item item) {
        String text = item.prescription().load();
        if (text == null) {
            return Optional.empty();
        }
        LoadText load = new LoadText(text);
        return load.severity()
                .map(severity -> new Finding(
                        id(),
                        severity,
                        item.place(),
                        severity == Severity.ADVICE ? "demanding" : "heavy",
                        new FindingValue.Quoted(text),
                        new FindingValue.Phrase("moderate-load"),
                        load.moderated().map(moderate -> setLoad(item, moderate)).orElse(null)));
    }

    private static Fix setLoad(Routine.Item item, LoadText load) {
        return new Fix(
                "set",
                new FindingValue.Quoted(load.text()),
                routine -> routine.withItem(item.place(), other -> other.withLoad(load.text())));
    }

    private Optional<Finding> checkCategory(Routine.Item item, Category category) {
        return switch (category) {
            case POWERLIFTING -> Optional.of(heavyLift(item, "powerlifting"));
            case OLYMPIC_WEIGHTLIFTING -> Optional.of(heavyLift(item, "olympic-weightlifting"));
            case STRONGMAN -> Optional.of(heavyLift(item, "strongman"));
            case STRENGTH, PLYOMETRICS, ACTIVATION, MOBILITY, CARDIO, STRETCHING -> Optional.empty();
        };
    }

    private Finding heavyLift(Routine.Item item, String sport) {
        return new Finding(
                id(),
                Severity.WARNING,
                item.place(),
                "sport",
                new FindingValue.Phrase(sport),
                new FindingValue.Phrase("strength-exercise"),
                null);
    }
}
