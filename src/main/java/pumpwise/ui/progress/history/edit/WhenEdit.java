package pumpwise.ui.progress.history.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads dates as people type them, and finds the instant of a local time.
public final class WhenEdit {

    private static final List<String> PATTERNS = List.of(
            "uuuu-M-d", "d MMM uuuu", "d MMMM uuuu", "EEE d MMM uuuu", "MMM d uuuu", "MMMM d uuuu", "d.M.uuuu");
    private static final List<String> WITHOUT_YEAR = List.of("d MMM", "d MMMM", "MMM d", "d.M.");

    private WhenEdit() {}

    /// Reads a date: `26 Nov 2026`, `2026-11-26`, `26.11.2026`, `26 Nov`. Empty if the text is not a date.
    ///
    /// @param language the language of the names of months
    /// @param year the year of a date without one
    public static Optional<LocalDate> date(String typed, Locale language, int year) {
        String plain = typed.strip().replace(",", " ").replaceAll("\\s+", " ");
        return PATTERNS.stream()
                .flatMap(pattern -> parse(plain, formatter(pattern, language)).stream())
                .findFirst()
                .or(() -> WITHOUT_YEAR.stream()
                        .map(pattern -> new DateTimeFormatterBuilder()
                                .parseCaseInsensitive()
                                .appendPattern(pattern)
                                .parseDefaulting(ChronoField.YEAR, year)
                                .toFormatter(language)
                                .withResolverStyle(ResolverStyle.STRICT))
                        .flatMap(formatter -> parse(plain, formatter).stream())
                        .findFirst());
    }

    private static DateTimeFormatter formatter(String pattern, Locale language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(language)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter formatter) {
        try {
            return Optional.of(LocalDate.parse(text, formatter));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// A local time in a zone. If clocks skip it, it is moved forward.
    ///
    /// @param offset decides which of the two is meant if clocks show the time twice
    static ZonedDateTime at(LocalDate day, LocalTime time, ZoneId zone, ZoneOffset offset) {
        return ZonedDateTime.ofLocal(LocalDateTime.of(day, time), zone, offset);
    }

    /// Whether clocks skip a local time.
    static boolean isSkipped(LocalDate day, LocalTime time, ZoneId zone) {
        return zone.getRules().getValidOffsets(LocalDateTime.of(day, time)).isEmpty();
    }
}
