package pumpwise.rules.log;

import java.util.List;
import pumpwise.routine.Place;
import pumpwise.routine.Section;
import pumpwise.rules.Finding;
import pumpwise.rules.FindingValue;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleContext;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;
import pumpwise.rules.TrainingLog;

/// A rule that looks at the log. It gives advice about the whole work section, without a fix.
abstract class LogRule implements Rule {

    private final RuleId id;
    private final TrainingLog log;

    LogRule(RuleId id, TrainingLog log) {
        this.id = id;
        this.log = log;
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public boolean appliesTo(RuleContext context) {
        return !context.hasNoWork();
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.hasNoWork() ? List.of() : check(log);
    }

    /// The findings in this log.
    abstract List<Finding> check(TrainingLog log);

    Finding advice(String key, FindingValue found, FindingValue allowed) {
        return new Finding(id, Severity.ADVICE, Place.of(Section.WORK), key, found, allowed, null);
    }
}
