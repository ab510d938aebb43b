package pumpwise.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/// The texts for days, months, and times of day, with names of months in the language of the texts.
public final class DateWords {

    private final Locale language;
    private final DateTimeFormatter date;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter dayOfMonth;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter month;
    private final DateTimeFormatter time;

    public DateWords(Words words) {
        language = words.language();
        date = format(words, "common.date");
        weekday = format(words, "common.date.weekday");
        dayOfMonth = format(words, "common.date.day");
        shortDate = format(words, "common.date.short");
        month = format(words, "common.date.month");
        time = format(words, "common.date.time");
    }

    private static DateTimeFormatter format(Words words, String key) {
        return DateTimeFormatter.ofPattern(words.text(key), words.language())
                .withChronology(IsoChronology.INSTANCE)
                .withDecimalStyle(DecimalStyle.STANDARD);
    }

    /// A date: `26 Nov 2026`.
    public String date(LocalDate day) {
        return date.format(day);
    }

    /// A date with the day of the week: `Thu 26 Nov 2026`.
    public String weekday(LocalDate day) {
        return weekday.format(day);
    }

    /// A day of a known month: `Thu 26`.
    public String dayOfMonth(LocalDate day) {
        return dayOfMonth.format(day);
    }

    /// A date without its year: `26 Nov`.
    public String shortDate(LocalDate day) {
        return shortDate.format(day);
    }

    /// A month: `November 2026`.
    public String month(YearMonth of) {
        return month.format(of);
    }

    /// A time of day: `18:02`.
    public String time(TemporalAccessor at) {
        return time.format(LocalTime.from(at));
    }

    /// A month without its year, in short: `Nov`.
    public String monthInitials(Month of) {
        return of.getDisplayName(TextStyle.SHORT_STANDALONE, language);
    }

    /// The first letters of a day of the week: `Mo`.
    public String initials(DayOfWeek day) {
        String name = day.getDisplayName(TextStyle.SHORT_STANDALONE, language);
        int end = name.offsetByCodePoints(0, Math.min(2, name.codePointCount(0, name.length())));
        return name.substring(0, end);
    }
}
