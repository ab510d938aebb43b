package pumpwise.words.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import pumpwise.words.DateWords;
import pumpwise.words.Words;

/// The texts for days.
public final class DayText {

    private static final long DAYS_OF_TWO_WEEKS = 14;
    private static final long DAYS_OF_TWO_MONTHS = 60;
    private static final long DAYS_OF_TWO_YEARS = 730;
    private static final long WEEK = 7;
    private static final long MONTHS_WITHOUT_YEAR = 10;

    private final Words words;
    private final DateWords dates;

    public DayText(Words words) {
        this.words = words;
        dates = new DateWords(words);
    }

    /// A day: `26 Nov 2026`.
    public String full(LocalDate day) {
        return dates.date(day);
    }

    /// A day, without its year if it is in the last months: `26 Nov`.
    public String brief(LocalDate day, LocalDate today) {
        return day.isAfter(today.minusMonths(MONTHS_WITHOUT_YEAR)) && !day.isAfter(today.plusDays(1)) ? dates.shortDate(day) : full(day);
    }

    /// How long ago a day was: `today`, `2 days`, `3 weeks`.
    public String ago(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        if (days < 0) {
            return full(day);
        }
        if (days < DAYS_OF_TWO_WEEKS) {
            return words.text("progress.ago.days", days);
        }
        if (days < DAYS_OF_TWO_MONTHS) {
            return words.text("progress.ago.weeks", days / WEEK);
        }
        return days < DAYS_OF_TWO_YEARS
                ? words.text("progress.ago.months", ChronoUnit.MONTHS.between(day, today))
                : words.text("progress.ago.years", ChronoUnit.YEARS.between(day, today));
    }
}
