package pumpwise.ui.train.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionTotals;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;

/// The totals of a session, in words.
///
/// @param time from start to end
/// @param sets their number
/// @param setsLabel "set" or "sets"
/// @param reps their number
/// @param repsLabel "rep" or "reps"
/// @param holds completed holds of those planned; empty if none were planned
/// @param work time of work and of rest
/// @param volume reps times load; empty if no weight is known
public record SummaryFigures(
        String time,
        String sets,
        String setsLabel,
        String reps,
        String repsLabel,
        String holds,
        String work,
        String volume) {

    /// Before there is a session to show.
    static final SummaryFigures NONE = new SummaryFigures("", "", "", "", "", "", "", "");

    static SummaryFigures of(SessionTotals totals, WeightUnit unit, Words words) {
        DurationWords durations = new DurationWords(words);
        boolean held = totals.holds().planned() > 0;
        return new SummaryFigures(
                durations.clock(totals.time()),
                Integer.toString(totals.sets()),
                words.text("train.summary.sets", totals.sets()),
                Integer.toString(totals.reps()),
                words.text("train.summary.reps", totals.reps()),
                held ? words.say("train.summary.holds-kept", totals.holds().kept(), totals.holds().planned()) : "",
                words.say("train.summary.work-rest", durations.clock(totals.work()), durations.clock(totals.rest())),
                volume(totals.volume(), unit, words));
    }

    private static String volume(BigDecimal kilograms, WeightUnit unit, Words words) {
        BigDecimal amount = kilograms.divide(unit.inKilograms(), 0, RoundingMode.HALF_UP);
        return amount.signum() > 0 ? words.say("train.summary.volume", amount, unit.word()) : "";
    }
}
