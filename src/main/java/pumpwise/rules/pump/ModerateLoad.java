package pumpwise.rules.pump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pumpwise.catalog.Category;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.rules.Figure;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;
import pumpwise.rules.Subject;

/// Loads are moderate, so that many repetitions over the full range are possible: no load of the work speaks of
/// the greatest effort, and no exercise is made for few and heavy repetitions. The demand is the source's, in its
/// fifth principle; the limit of 85 % is ours, where about six repetitions are the most that anybody can do.
final class ModerateLoad implements Rule {

    @Override
    public RuleId id() {
        return RuleId.MODERATE_LOAD;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (Routine.Item item : subject.routine().items(Section.WORK)) {
            checkLoad(item).ifPresent(findings::add);
            subject.catalog()
                    .find(item.prescription().exercise())
                    .flatMap(exercise -> checkCategory(item, exercise.category()))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> checkLoad(Routine.Item item) {
        return Optional.ofNullable(item.prescription().load())
                .map(LoadText::new)
                .filter(LoadText::isHeavy)
                .map(load -> new Finding(
                        id(),
                        Severity.WARNING,
                        item.place(),
                        "heavy",
                        new Figure.Quoted(load.text()),
                        new Figure.Said("moderate-load"),
                        load.moderated().map(moderate -> setLoad(item, moderate)).orElse(null)));
    }

    private static Fix setLoad(Routine.Item item, LoadText load) {
        return new Fix(
                "set",
                new Figure.Quoted(load.text()),
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
                new Figure.Said(sport),
                new Figure.Said("strength-exercise"),
                null);
    }
}
