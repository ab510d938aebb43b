package pumpwise.ui.train.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionTotals;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;

/// The totals of a session, in words.
///
/// @param main the large numbers
/// @param times the parts of the total time, which add up to it
/// @param notCounted the time that was not training; empty for none
/// @param volume reps times load; empty if no weight is known
public record SummaryTotals(List<Figure> main, String times, String notCounted, String volume) {

    /// The totals before a session is shown.
    public static final SummaryTotals NONE = new SummaryTotals(List.of(), "", "", "");

    /// A number with the word below it.
    public record Figure(String value, String label) {}

    public SummaryTotals {
        main = List.copyOf(main);
    }

    /// The totals of a session.
    ///
    /// @param unit in which weights are shown
    public static SummaryTotals of(SessionTotals totals, WeightUnit unit, Words words) {
        DurationWords durations = new DurationWords(words);
        List<Figure> main = new ArrayList<>();
        main.add(new Figure(durations.clock(totals.time()), words.text("train.summary.time")));
        main.add(counted(totals.sets(), "train.summary.sets", words));
        main.add(counted(totals.reps(), "train.summary.reps", words));
        if (totals.steps() > 0) {
            main.add(counted(totals.steps(), "train.summary.steps", words));
        }
        if (totals.holds().planned() > 0) {
            main.add(new Figure(
                    words.text("train.summary.holds-kept", totals.holds().completed(), totals.holds().planned()),
                    words.text("train.summary.holds")));
        }
        return new SummaryTotals(
                main,
                TimesSpent.inWords(totals, words),
                TimesSpent.notCounted(totals, words),
                volume(totals.volume(), unit, words));
    }

    private static Figure counted(int count, String key, Words words) {
        return new Figure(Integer.toString(count), words.text(key, count));
    }

    private static String volume(BigDecimal kilograms, WeightUnit unit, Words words) {
        BigDecimal amount = kilograms.divide(unit.inKilograms(), 0, RoundingMode.HALF_UP);
        return amount.signum() > 0 ? words.text("train.summary.volume", amount, unit.word()) : "";
    }
}
