package pumpwise.cli.log;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;
import pumpwise.cli.command.Verb;
import pumpwise.export.log.LogTarget;
import pumpwise.routine.WeightUnit;
import pumpwise.words.Words;

/// Reads the values of the options of the commands for the log.
final class LogOptions {

    private final Supplier<Words> words;

    /// @param words only used if a value is invalid
    LogOptions(Supplier<Words> words) {
        this.words = words;
    }

    /// An option with a day.
    ///
    /// @param description the key of its description in the help
    OptionSpec day(String name, String description) {
        return option(name, "DATE", LocalDate.class, this::date, description);
    }

    /// An option with the app that a log is for.
    OptionSpec target(String name, String description) {
        return option(name, String.join("|", LogTarget.words()), LogTarget.class, this::target, description);
    }

    /// An option with a unit of weight.
    OptionSpec unit(String name, String description) {
        return option(name, "kg|lb", WeightUnit.class, this::unit, description);
    }

    private static OptionSpec option(
            String name, String label, Class<?> type, ITypeConverter<?> converter, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(type)
                .converters(converter)
                .description(Verb.described(description))
                .build();
    }

    private LocalDate date(String given) {
        try {
            return LocalDate.parse(given.strip());
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(words.get().text("cli.log.bad-date", given));
        }
    }

    private LogTarget target(String given) {
        return LogTarget.find(given.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException(
                        words.get().text("cli.log.bad-target", given, String.join(", ", LogTarget.words()))));
    }

    private WeightUnit unit(String given) {
        return switch (given.toLowerCase(Locale.ROOT)) {
            case "kg", "kgs" -> WeightUnit.KILOGRAMS;
            case "lb", "lbs" -> WeightUnit.POUNDS;
            default -> throw new TypeConversionException(words.get().text("cli.log.bad-unit", given));
        };
    }
}
