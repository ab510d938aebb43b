package pumpwise.ui.progress.plot;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import pumpwise.words.Words;

/// The texts at the ticks of the axes, in the language of the program.
record AxisWords(Words words) implements AxisText {

    @Override
    public String number(double number) {
        return words.text("progress.axis.number", number);
    }

    @Override
    public String day(LocalDate day) {
        return words.text("progress.axis.day", date(day));
    }

    @Override
    public String month(LocalDate day) {
        return words.text("progress.axis.month", date(day));
    }

    @Override
    public String year(LocalDate day) {
        return words.text("progress.axis.year", date(day));
    }

    /// At noon, which every time zone has on every day.
    private static Date date(LocalDate day) {
        return Date.from(day.atTime(LocalTime.NOON).atZone(ZoneId.systemDefault()).toInstant());
    }
}
