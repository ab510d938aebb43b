package pumpwise.importing.log.layout;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When a session started, as a log writes it: by the local clock, or as an instant.
///
/// @param local by the local clock, or in UTC
/// @param kind how much of it is known
public record ReadTime(LocalDateTime local, Kind kind) {

    /// How much a log says about a start.
    public enum Kind {
        /// Only the day. The time is midnight.
        DAY,
        /// The time by the clock of an unknown place.
        CLOCK,
        /// The time in UTC.
        INSTANT
    }

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u202F\\s]+");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String CLOCK = "(?:,?[ T]+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d+)?)?(?: ?(?<half>[AaPp])\\.?[Mm]\\.?)?)?";

    /// `2026-10-05 18:02:11`, `2026/10/05`.
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})" + CLOCK);

    /// `5 Oct 2026, 18:02`.
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>\\d{1,2})\\.? (?<name>\\p{L}{3,})\\.?,? (?<year>\\d{4})" + CLOCK);

    /// `Oct 5, 2026, 6:02 PM`.
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<name>\\p{L}{3,})\\.? (?<day>\\d{1,2}),? (?<year>\\d{4})" + CLOCK);

    /// `05.10.2026, 18:02`.
    private static final Pattern DOTS = Pattern.compile("(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})" + CLOCK);

    /// `03/04/2026` is the third of April or the fourth of March.
    private static final Pattern UNCLEAR = Pattern.compile("\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}\\b.*");

    private static final Pattern WITH_OFFSET = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*(?:Z|[+-]\\d{2}:?\\d{2})");

    /// Reads a date, with or without a time.
    static ReadTime read(String written) throws UnusableRowException {
        String text = SPACES.matcher(written).replaceAll(" ").strip();
        if (text.isEmpty()) {
            throw new UnusableRowException(SkipReason.NO_DATE, "");
        }
        try {
            if (WITH_OFFSET.matcher(text).matches()) {
                Instant at = OffsetDateTime.parse(text).toInstant();
                return new ReadTime(inRange(LocalDateTime.ofInstant(at, ZoneOffset.UTC)), Kind.INSTANT);
            }
            for (Pattern pattern : List.of(YEAR_FIRST, DAY_FIRST, MONTH_FIRST, DOTS)) {
                Matcher matcher = pattern.matcher(text);
                if (matcher.matches()) {
                    return new ReadTime(inRange(date(matcher).atTime(time(matcher))), matcher.group("hour") == null ? Kind.DAY : Kind.CLOCK);
                }
            }
        } catch (DateTimeException e) {
            throw new UnusableRowException(SkipReason.BAD_DATE, text);
        }
        boolean unclear = UNCLEAR.matcher(text).matches();
        throw new UnusableRowException(unclear ? SkipReason.UNCLEAR_DATE : SkipReason.BAD_DATE, text);
    }

    /// The instant, by the clock of a time zone.
    public Instant at(ZoneId zone) {
        return kind == Kind.INSTANT ? local.toInstant(ZoneOffset.UTC) : local.atZone(zone).toInstant();
    }

    private static LocalDateTime inRange(LocalDateTime time) {
        if (time.getYear() < EARLIEST || time.getYear() > LATEST) {
            throw new DateTimeException("not the year of a session: " + time);
        }
        return time;
    }

    private static LocalDate date(Matcher matcher) {
        String name = matcher.namedGroups().containsKey("name") ? matcher.group("name") : null;
        int month = name == null ? Integer.parseInt(matcher.group("month")) : month(name);
        return LocalDate.of(Integer.parseInt(matcher.group("year")), month, Integer.parseInt(matcher.group("day")));
    }

    /// The number of an English month; 0 for any other word.
    private static int month(String name) {
        String start = name.toLowerCase(Locale.ROOT).substring(0, 3);
        return MONTHS.indexOf(start) + 1;
    }

    private static LocalTime time(Matcher matcher) {
        String hour = matcher.group("hour");
        if (hour == null) {
            return LocalTime.MIDNIGHT;
        }
        return LocalTime.of(
                hour(Integer.parseInt(hour), matcher.group("half")),
                Integer.parseInt(matcher.group("minute")),
                matcher.group("second") == null ? 0 : Integer.parseInt(matcher.group("second")));
    }

    private static int hour(int written, @Nullable String half) {
        if (half == null) {
            return written;
        }
        if (written < 1 || written > 12) {
            throw new DateTimeException("not an hour: " + written);
        }
        return written % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
}
