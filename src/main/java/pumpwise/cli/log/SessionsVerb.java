package pumpwise.cli.log;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.OptionSpec;
import pumpwise.cli.command.ExitCode;
import pumpwise.cli.command.Tools;
import pumpwise.cli.command.Verb;
import pumpwise.export.log.LogExport;
import pumpwise.export.log.LogTarget;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.FileContents;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.words.Words;

/// `sessions`: prints the training log as CSV, or writes it to a file.
public final class SessionsVerb extends Verb {

    private final StoredLog stored;
    private final PrintStream raw;
    private final OptionSpec target;
    private final OptionSpec from;
    private final OptionSpec to;

    private final OptionSpec out = add(OptionSpec.builder("--out")
            .paramLabel("FILE")
            .type(Path.class)
            .description(described("cli.sessions.out"))
            .build());

    private final OptionSpec workOnly = flag("--work-only", "cli.sessions.work-only");

    private final OptionSpec utc = flag("--utc", "cli.sessions.utc");

    /// @param words only used for the messages about invalid options
    /// @param raw the standard output, which takes the bytes of the file
    public SessionsVerb(Supplier<Tools> tools, Supplier<Words> words, StoredLog stored, PrintStream raw) {
        super("sessions", "cli.sessions", tools);
        this.stored = stored;
        this.raw = raw;
        LogOptions options = new LogOptions(words);
        target = add(options.target("--as", "cli.sessions.as"));
        from = add(options.day("--from", "cli.sessions.from"));
        to = add(options.day("--to", "cli.sessions.to"));
    }

    @Override
    protected int run(Tools tools) throws UnreadableFileException, CannotSaveException {
        LogExport.Options options = options();
        if (isSet(utc) && options.target() != LogTarget.STRONG) {
            return refuse(tools.words().text("cli.sessions.utc-only-strong"));
        }
        if (options.from() != null && options.to() != null && options.from().isAfter(options.to())) {
            return refuse(tools.words()
                    .text("cli.sessions.from-after-to", options.from().toString(), options.to().toString()));
        }
        List<SessionRecord> log = LogExport.log(stored.list(tools, err()), options.target());
        LogExport export = new LogExport(tools.catalog(), ZoneId.systemDefault());
        Path file = out.getValue();
        if (file == null) {
            out().flush();
            print(export.write(log, options));
        } else if (export.chosen(log, options).isEmpty()) {
            return refuse(tools.words().text("cli.sessions.none", file.toString()));
        } else {
            new AtomicFile().write(file, export.write(log, options));
            out().println(tools.words().text("cli.fix.written", file.toString()));
        }
        return ExitCode.OK;
    }

    private LogExport.Options options() {
        LogTarget chosen = target.getValue();
        return new LogExport.Options(
                chosen == null ? LogTarget.OWN : chosen, from.getValue(), to.getValue(), isSet(workOnly), isSet(utc));
    }

    private int refuse(String why) {
        err().println(why);
        return ExitCode.UNUSABLE;
    }

    private void print(FileContents contents) {
        try {
            contents.writeTo(raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        raw.flush();
    }
}
