package pumpwise.cli;

import java.io.Console;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;
import pumpwise.cli.command.ExitCode;
import pumpwise.cli.command.Tools;
import pumpwise.cli.command.Verb;
import pumpwise.cli.sharing.ScheduleOptions;
import pumpwise.export.other.NotWritten;
import pumpwise.export.paper.PaperSize;
import pumpwise.export.share.ShareFormat;
import pumpwise.figure.shape.Palette;
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

    private final OptionSpec theme;
    private final ScheduleOptions schedule;
    private final OptionSpec paper;
    private final PrintStream raw;
    private final Supplier<ZonedDateTime> now;

    /// @param words only used for the messages about invalid options
    /// @param raw the standard output, which also takes what is not text
    /// @param now the time in the user's zone
    ExportVerb(Supplier<Tools> tools, Supplier<Words> words, PrintStream raw, Supplier<ZonedDateTime> now) {
        super("export", "cli.export", tools);
        this.raw = raw;
        this.now = now;
        theme = add(OptionSpec.builder("--theme")
                .paramLabel("light|dark")
                .type(Palette.class)
                .converters(new FigureOptions(words)::palette)
                .description(described("cli.export.theme"))
                .build());
        paper = add(OptionSpec.builder("--paper")
                .paramLabel("a4|letter")
                .type(PaperSize.class)
                .converters(name -> paper(name)
                        .orElseThrow(() -> new TypeConversionException(words.get().text("cli.export.bad-paper", name))))
                .description(described("cli.export.paper"))
                .build());
        format = add(OptionSpec.builder("--to")
                .paramLabel("FORMAT")
                .required(true)
                .type(ShareFormat.class)
                .converters(name -> ShareFormat.find(name)
                        .orElseThrow(() -> new TypeConversionException(words.get()
                                .text("cli.export.unknown", name, String.join(", ", ShareFormat.words())))))
                .description(described("cli.export.to"))
                .build());
        schedule = new ScheduleOptions(words);
        schedule.all().forEach(this::add);
    }

    @Override
    protected int run(Tools tools) throws UnreadableFileException, CannotSaveException {
        Routine routine = tools.open(path(file));
        ShareFormat chosen = format.getValue();
        Path written = target.getValue();
        if (written == null && !chosen.isText() && isTerminal()) {
            err().println(tools.words().text("cli.export.not-text", chosen.word()));
            return ExitCode.UNUSABLE;
        }
        Palette palette = theme.getValue();
        PaperSize size = paper.getValue();
        byte[] bytes = chosen.write(new ShareFormat.Request(
                routine,
                tools.words(),
                tools.catalog(),
                tools.check(),
                new ShareFormat.Options(
                        palette == null ? Palette.LIGHT : palette,
                        size == null ? PaperSize.of(Locale.getDefault()) : size,
                        schedule.schedule()),
                now.get(),
                left -> report(tools, left)));
        if (written == null) {
            out().flush();
            raw.writeBytes(bytes);
            raw.flush();
        } else {
            new AtomicFile().write(written, bytes);
            out().println(tools.words().text("cli.fix.written", written.toString()));
        }
        return ExitCode.OK;
    }

    private static Optional<PaperSize> paper(String name) {
        return Arrays.stream(PaperSize.values())
                .filter(size -> size.name().equalsIgnoreCase(name))
                .findFirst();
    }

    @SuppressWarnings("SystemConsoleNull") // JDK 25 returns null again.
    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    private void report(Tools tools, NotWritten left) {
        err().println(tools.words().text("share.not-written." + left.kind().key(), left.exercise(), left.value()));
    }
}
