package pumpwise.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A date as people type it: `26 Nov 2026`, `2026-11-26`, `26.11.2026`, `26 Nov`.
public final class TypedDate {

    private static final List<String> PATTERNS = List.of(
            "uuuu-M-d", "d MMM uuuu", "d MMMM uuuu", "EEE d MMM uuuu", "MMM d uuuu", "MMMM d uuuu", "d.M.uuuu");
    private static final List<String> WITHOUT_YEAR = List.of("d MMM", "d MMMM", "MMM d", "d.M.");

    private TypedDate() {}

    /// Reads what was typed; empty if it is no date.
    ///
    /// @param language the language of the names of months
    /// @param year the year of a date without one
    public static Optional<LocalDate> read(String typed, Locale language, int year) {
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
}
