package pumpwise.ui.train.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionTotals;
import pumpwise.ui.train.text.Lengths;
import pumpwise.words.Words;

/// What a session adds up to, in words.
///
/// @param time from beginning to end
/// @param sets how many
/// @param reps how many repetitions
/// @param holds how many holds of those planned were kept; empty where there were none
/// @param work how long was worked, and how long rested
/// @param volume repetitions times load; empty where no weight is known
public record SummaryFigures(String time, String sets, String reps, String holds, String work, String volume) {

    /// Before anything is shown.
    static final SummaryFigures NONE = new SummaryFigures("", "", "", "", "", "");

    static SummaryFigures of(SessionTotals totals, WeightUnit unit, Words words) {
        Lengths lengths = new Lengths(words);
        boolean held = totals.holds().planned() > 0;
        return new SummaryFigures(
                lengths.clock(totals.time()),
                Integer.toString(totals.sets()),
                Integer.toString(totals.reps()),
                held ? words.say("train.summary.holds-kept", totals.holds().kept(), totals.holds().planned()) : "",
                words.say("train.summary.work-rest", lengths.clock(totals.work()), lengths.clock(totals.rest())),
                volume(totals.volume(), unit, words));
    }

    private static String volume(BigDecimal kilograms, WeightUnit unit, Words words) {
        BigDecimal amount = kilograms.divide(unit.inKilograms(), 0, RoundingMode.HALF_UP);
        return amount.signum() > 0 ? words.say("train.summary.volume", amount, unit.word()) : "";
    }
}
