package pumpwise.ui.progress.weeks;

import java.util.List;
import java.util.Set;
import pumpwise.catalog.Catalog;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.digest.TrainingDigest;
import pumpwise.routine.Routine;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.RuleId;
import pumpwise.rules.TrainingLog;
import pumpwise.rules.log.LogRules;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SessionStatisticsCalculator;
import pumpwise.ui.progress.weeks.WeeksSummary.LogFinding;
import pumpwise.ui.progress.weeks.WeeksSummary.RuleHere;
import pumpwise.words.FindingWords;
import pumpwise.words.Words;

/// Checks a routine by the rules that need the log.
///
/// @param words the texts
/// @param catalog the current exercises
record LogCheck(Words words, Catalog catalog) {

    /// What the rules say.
    ///
    /// @param off the rules that are switched off for all routines
    List<LogFinding> check(TrainingHistory history, Routine routine, Set<RuleId> off) {
        TrainingLog log = TrainingDigest.of(history, catalog)
                .log(routine.name(), SessionStatisticsCalculator.of(SessionPlan.of(routine, catalog), catalog));
        FindingWords texts = new FindingWords(words, catalog);
        return new PumpCheck(LogRules.of(log, off), catalog)
                .check(routine).findings().stream()
                .map(finding -> new LogFinding(
                        finding.rule(),
                        texts.title(finding.rule()),
                        texts.message(finding, routine),
                        texts.why(finding.rule())))
                .toList();
    }

    /// The rules about the log that are switched off for a routine.
    List<RuleHere> off(Routine routine) {
        FindingWords texts = new FindingWords(words, catalog);
        return RuleId.ofLog().stream()
                .flatMap(rule -> routine.ruleOff(rule.id()).stream()
                        .map(off -> new RuleHere(
                                rule,
                                words.text(
                                        "progress.weeks.off.here.done", texts.title(rule), routine.name(), off.reason()))))
                .toList();
    }
}
