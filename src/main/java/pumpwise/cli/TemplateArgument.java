package pumpwise.cli;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import pumpwise.storage.routine.Template;
import pumpwise.storage.routine.Templates;
import pumpwise.words.Words;

/// The converter for names of built-in routines.
final class TemplateArgument implements ITypeConverter<Template> {

    private final Supplier<Words> words;

    /// @param words only used if the argument is invalid
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
