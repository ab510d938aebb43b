package pumpwise.ui.progress.plot;

import java.time.LocalDate;
import java.time.format.TextStyle;
import pumpwise.words.DateWords;
import pumpwise.words.Words;

/// The texts at the ticks of the axes, in the language of the program.
final class AxisWords implements AxisText {

    private final Words words;
    private final DateWords dates;

    AxisWords(Words words) {
        this.words = words;
        dates = new DateWords(words);
    }

    @Override
    public String number(double number) {
        return words.text("progress.axis.number", number);
    }

    @Override
    public String day(LocalDate day) {
        return dates.shortDate(day);
    }

    @Override
    public String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, words.language());
    }

    @Override
    public String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }
}
