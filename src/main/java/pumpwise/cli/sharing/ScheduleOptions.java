package pumpwise.cli.sharing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;
import pumpwise.export.other.Schedule;
import pumpwise.words.Words;

/// The options that say when a routine is done: `--at 18:30 --on mon,wed,fri --remind 30`.
public final class ScheduleOptions {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final Pattern MINUTES = Pattern.compile("\\d{1,5}");
    private static final Pattern COMMA = Pattern.compile("[, ]+");

    /// The least number of letters that tell the weekdays apart.
    private static final int SHORTEST_DAY = 2;

    private static final Duration GREATEST_REMINDER = Duration.ofDays(7);

    private final Supplier<Words> words;
    private final OptionSpec at;
    private final OptionSpec on;
    private final OptionSpec remind;

    /// @param words only used if a value is invalid
    public ScheduleOptions(Supplier<Words> words) {
        this.words = words;
        at = option("--at", "TIME", "${bundle:cli.export.at}", LocalTime.class, this::time);
        on = option("--on", "DAYS", "${bundle:cli.export.on}", List.class, this::days);
        remind = option("--remind", "MINUTES", "${bundle:cli.export.remind}", Duration.class, this::reminder);
    }

    private static OptionSpec option(String name, String label, String description, Class<?> type, ITypeConverter<?> converter) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .arity("1")
                .auxiliaryTypes(type)
                .type(type == List.class ? Object.class : type)
                .converters(converter)
                .description(description)
                .build();
    }

    /// The options, in the order of the help.
    public List<OptionSpec> all() {
        return List.of(at, on, remind);
    }

    /// The schedule, with defaults for what was not given.
    public Schedule schedule() {
        LocalTime time = at.getValue();
        List<DayOfWeek> days = on.getValue();
        Duration before = remind.getValue();
        return new Schedule(
                time == null ? Schedule.USUAL.at() : time,
                days == null ? Schedule.USUAL.on() : days,
                before == null ? Schedule.USUAL.reminder() : before);
    }

    private LocalTime time(String given) {
        try {
            return LocalTime.parse(given.strip(), TIME);
        } catch (DateTimeParseException e) {
            throw invalid("cli.export.bad-time", given);
        }
    }

    private List<DayOfWeek> days(String given) {
        List<DayOfWeek> days = new ArrayList<>();
        for (String word : COMMA.split(given.strip().toUpperCase(Locale.ROOT), -1)) {
            days.add(Arrays.stream(DayOfWeek.values())
                    .filter(day -> word.length() >= SHORTEST_DAY && day.name().startsWith(word))
                    .findFirst()
                    .orElseThrow(() -> invalid("cli.export.bad-day", given)));
        }
        return days;
    }

    private Duration reminder(String given) {
        if (MINUTES.matcher(given).matches()) {
            Duration before = Duration.ofMinutes(Long.parseLong(given));
            if (before.compareTo(GREATEST_REMINDER) <= 0) {
                return before;
            }
        }
        throw invalid("cli.export.bad-reminder", given, GREATEST_REMINDER.toMinutes());
    }

    private TypeConversionException invalid(String key, Object... arguments) {
        return new TypeConversionException(words.get().text(key, arguments));
    }
}
