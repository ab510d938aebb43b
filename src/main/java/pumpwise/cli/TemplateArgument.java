package pumpwise.cli;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import pumpwise.storage.routine.Template;
import pumpwise.storage.routine.Templates;
import pumpwise.words.Words;

/// Reads the name of a built-in routine.
final class TemplateArgument implements ITypeConverter<Template> {

    private final Supplier<Words> words;

    /// @param words asked for only if the argument is wrong
    TemplateArgument(Supplier<Words> words) {
        this.words = words;
    }

    @Override
    public Template convert(String name) {
        return Templates.find(name).orElseThrow(() -> new TypeConversionException(words.get()
                .text(
                        "cli.sample.unknown",
                        name,
                        Templates.all().stream().map(Template::id).collect(Collectors.joining(", ")))));
    }
}
