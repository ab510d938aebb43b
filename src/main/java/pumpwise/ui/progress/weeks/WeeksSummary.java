package pumpwise.ui.progress.weeks;

import java.util.List;
import pumpwise.progress.week.PumpPatterns;
import pumpwise.progress.week.PumpTrend;
import pumpwise.progress.week.TrainingWeeks;
import pumpwise.progress.week.TrainingYear;
import pumpwise.rules.RuleId;
import pumpwise.session.record.HardSets;

/// What is calculated of the log for the weeks.
///
/// @param weeks all weeks
/// @param year the days of the last year
/// @param recent the hard sets of the last weeks, newest first
/// @param trend how the pump felt
/// @param patterns what went with a good one
/// @param findings what the rules say
/// @param off the rules that are switched off for the routine
/// @param routine the name of the routine that the rules looked at
record WeeksSummary(
        TrainingWeeks weeks,
        TrainingYear year,
        List<HardSets> recent,
        PumpTrend trend,
        PumpPatterns patterns,
        List<LogFinding> findings,
        List<RuleHere> off,
        String routine) {

    WeeksSummary {
        recent = List.copyOf(recent);
        findings = List.copyOf(findings);
        off = List.copyOf(off);
    }

    /// A rule that is switched off for the routine.
    ///
    /// @param rule the rule
    /// @param text what is off, and why
    record RuleHere(RuleId rule, String text) {}

    /// Something that a rule says about the log.
    ///
    /// @param rule the rule
    /// @param title its name
    /// @param message what it found, and what to do
    /// @param why why it matters, with its source
    record LogFinding(RuleId rule, String title, String message, String why) {}
}
