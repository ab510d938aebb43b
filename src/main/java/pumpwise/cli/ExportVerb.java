package pumpwise.cli;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;
import pumpwise.routine.Routine;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.words.Words;

/// `export FILE --to FORMAT`: prints a routine in another format, or writes it to a file.
final class ExportVerb extends Verb {

    private final PositionalParamSpec file = file("cli.file");

    private final OptionSpec format;

    private final OptionSpec target = add(OptionSpec.builder("--out")
            .paramLabel("FILE")
            .type(Path.class)
            .description(described("cli.export.out"))
            .build());

    /// @param words only used if the format is unknown
    ExportVerb(Supplier<Tools> tools, Supplier<Words> words) {
        super("export", "cli.export", tools);
        format = add(OptionSpec.builder("--to")
                .paramLabel("FORMAT")
                .required(true)
                .type(ExportFormat.class)
                .converters(name -> ExportFormat.find(name)
                        .orElseThrow(() -> new TypeConversionException(words.get()
                                .text("cli.export.unknown", name, String.join(", ", ExportFormat.words())))))
                .description(described("cli.export.to"))
                .build());
    }

    @Override
    int run(Tools tools) throws UnreadableFileException, CannotSaveException {
        Routine routine = tools.open(path(file));
        ExportFormat chosen = format.getValue();
        byte[] bytes = chosen.write(routine, tools.catalog());
        Path written = target.getValue();
        if (written == null) {
            out().print(new String(bytes, StandardCharsets.UTF_8));
        } else {
            new AtomicFile().write(written, bytes);
            out().println(tools.words().text("cli.fix.written", written.toString()));
        }
        return ExitCode.OK;
    }
}
