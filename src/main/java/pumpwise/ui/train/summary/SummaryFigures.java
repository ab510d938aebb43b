package pumpwise.ui.train.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionTotals;
import pumpwise.ui.train.text.Lengths;
import pumpwise.words.Words;

/// What a session adds up to, in words.
///
/// @param main the large figures
/// @param times how the total time was spent; these times add up to it
/// @param volume repetitions times load; empty if no weight is known
public record SummaryFigures(List<Figure> main, String times, String volume) {

    /// Before anything is shown.
    static final SummaryFigures NONE = new SummaryFigures(List.of(), "", "");

    /// A figure with the word below it.
    public record Figure(String value, String label) {}

    public SummaryFigures {
        main = List.copyOf(main);
    }

    static SummaryFigures of(SessionTotals totals, WeightUnit unit, Words words) {
        Lengths lengths = new Lengths(words);
        List<Figure> main = new ArrayList<>();
        main.add(new Figure(lengths.clock(totals.time()), words.say("train.summary.time")));
        main.add(counted(totals.sets(), "train.summary.sets", words));
        main.add(counted(totals.reps(), "train.summary.reps", words));
        if (totals.steps() > 0) {
            main.add(counted(totals.steps(), "train.summary.steps", words));
        }
        if (totals.holds().planned() > 0) {
            main.add(new Figure(
                    words.say("train.summary.holds-kept", totals.holds().kept(), totals.holds().planned()),
                    words.say("train.summary.holds")));
        }
        return new SummaryFigures(main, TimesSpent.inWords(totals, words), volume(totals.volume(), unit, words));
    }

    private static Figure counted(int count, String key, Words words) {
        return new Figure(Integer.toString(count), words.say(key, count));
    }

    private static String volume(BigDecimal kilograms, WeightUnit unit, Words words) {
        BigDecimal amount = kilograms.divide(unit.inKilograms(), 0, RoundingMode.HALF_UP);
        return amount.signum() > 0 ? words.say("train.summary.volume", amount, unit.word()) : "";
    }
}
