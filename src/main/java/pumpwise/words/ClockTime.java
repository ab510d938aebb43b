package pumpwise.words;

import java.text.Normalizer;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time of day as people type it: `18:30`, `18.30`, `1830`, `6:30 pm`, `7`.
public final class ClockTime {

    private static final int HALF_DAY = 12;

    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,2})(?:[:.h]?(\\d{2}))?\\s?(?:([ap])\\.?m\\.?)?", Pattern.CASE_INSENSITIVE);

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private ClockTime() {}

    /// Reads what was typed; empty if it is no time of day.
    public static Optional<LocalTime> read(String typed) {
        Matcher matcher = TYPED.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        String half = matcher.group(3);
        if (half != null) {
            if (hour < 1 || hour > HALF_DAY) {
                return Optional.empty();
            }
            hour = hour % HALF_DAY + (half.equalsIgnoreCase("p") ? HALF_DAY : 0);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /// A time in its standard notation: `18:30`.
    public static String text(LocalTime time) {
        return WRITTEN.format(time);
    }
}
