package pumpwise.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import pumpwise.cli.command.ExitCode;
import pumpwise.cli.command.Tools;
import pumpwise.cli.command.Verb;
import pumpwise.cli.sharing.LiftLogImport;
import pumpwise.importing.RoutineDocument;
import pumpwise.importing.liftlog.LiftLogReader;
import pumpwise.importing.liftlog.LiftLogSession;
import pumpwise.importing.text.ReadLine;
import pumpwise.importing.text.ReadWorkout;
import pumpwise.importing.text.TextTooLongException;
import pumpwise.importing.text.WorkoutReader;
import pumpwise.routine.Routine;
import pumpwise.routine.WeightUnit;
import pumpwise.rules.RuleId;
import pumpwise.storage.file.FileName;
import pumpwise.storage.file.FileText;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.Limits;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.storage.routine.RoutineWriter;
import pumpwise.words.LiftLogWords;
import pumpwise.words.Words;

/// `import-routine FILE|-`: reads a workout from text, a LiftLog plan, or what Pumpwise wrote, and prints it as a routine. What was not read, or only
/// with a doubt, goes to standard error.
final class ImportRoutineVerb extends Verb {

    private static final String STANDARD_INPUT = "-";

    private final Supplier<InputStream> in;

    private final PositionalParamSpec file = file("cli.import-routine.file");

    private final OptionSpec target = add(OptionSpec.builder("--out")
            .paramLabel("FILE")
            .type(Path.class)
            .description(described("cli.import-routine.out"))
            .build());

    private final OptionSpec name = add(OptionSpec.builder("--name")
            .paramLabel("NAME")
            .type(String.class)
            .description(described("cli.import-routine.name"))
            .build());

    /// @param in the standard input
    ImportRoutineVerb(Supplier<Tools> tools, Supplier<InputStream> in) {
        super("import-routine", "cli.import-routine", tools);
        this.in = in;
    }

    @Override
    protected int run(Tools tools) throws UnreadableFileException, CannotSaveException {
        Words words = tools.words();
        String source = path(file).toString();
        if (!source.equals(STANDARD_INPUT)) {
            Optional<RoutineDocument.Opened> document =
                    new RoutineDocument(new RoutineReader(tools.catalog()), () -> reader(tools)).open(source, path(file));
            if (document.isPresent()) {
                return finish(tools, source, document.get().routine(), document.get().open());
            }
        }
        byte[] bytes = bytes(source);
        String text = FileText.decode(source, bytes);
        if (RoutineReader.isRoutineFile(text)) {
            return finish(tools, source, new RoutineReader(tools.catalog()).read(source, bytes), List.of());
        }
        if (LiftLogImport.isPlan(source, text)) {
            return runPlan(tools, source, bytes);
        }
        ReadWorkout read;
        try {
            read = reader(tools).read(text, words.text("cli.import-routine.unnamed"));
        } catch (TextTooLongException e) {
            err().println(words.text("cli.import-routine.too-long", source, WorkoutReader.LONGEST));
            return ExitCode.UNUSABLE;
        }
        if (read.isEmpty()) {
            err().println(words.text("cli.import-routine.nothing", source));
            return ExitCode.UNUSABLE;
        }
        return finish(tools, source, read.routine(), read.open());
    }

    private static WorkoutReader reader(Tools tools) {
        return new WorkoutReader(tools.catalog(), Set.copyOf(RuleId.ids()), WeightUnit.KILOGRAMS);
    }

    private int finish(Tools tools, String source, Routine routine, List<ReadLine> open) throws CannotSaveException {
        open.forEach(line -> err().println(about(tools, source, line)));
        write(tools, named(routine));
        return open.isEmpty() ? ExitCode.OK : ExitCode.ERRORS;
    }

    private int runPlan(Tools tools, String source, byte[] bytes) throws UnreadableFileException, CannotSaveException {
        Words words = tools.words();
        LiftLogImport plan = new LiftLogImport(
                new LiftLogReader(tools.catalog()).read(source, bytes, words.text("cli.import-routine.unnamed")));
        List<LiftLogSession> chosen = plan.chosen(name.getValue());
        Path written = target.getValue();
        boolean toFolder = written != null && Files.isDirectory(written);
        if (chosen.isEmpty() || (chosen.size() > 1 && !toFolder)) {
            String key = chosen.isEmpty() ? "cli.import-routine.no-such-name" : "cli.import-routine.several";
            err().println(words.text(key, source, String.join(", ", plan.names())));
            return ExitCode.UNUSABLE;
        }
        if (chosen.stream().allMatch(session -> session.routine().items().isEmpty())) {
            err().println(words.text("cli.import-routine.empty-plan", source));
            return ExitCode.UNUSABLE;
        }
        for (LiftLogSession session : chosen) {
            new LiftLogWords(words).notRead(session).forEach(line -> err().println(words.text("cli.import-routine.left", source, line)));
            write(tools, session.routine());
        }
        return chosen.stream().allMatch(session -> session.left().isEmpty()) ? ExitCode.OK : ExitCode.ERRORS;
    }

    private byte[] bytes(String source) throws UnreadableFileException {
        if (!source.equals(STANDARD_INPUT)) {
            return FileText.read(source, path(file));
        }
        try {
            return in.get().readNBytes(Limits.MAX_FILE_BYTES + 1);
        } catch (IOException e) {
            throw new UnreadableFileException(Problem.ofFile(source, ProblemKind.CANNOT_BE_READ, String.valueOf(e.getMessage())));
        }
    }

    private Routine named(Routine routine) {
        String chosen = name.getValue();
        return chosen == null || chosen.isBlank() ? routine : routine.withName(chosen);
    }

    /// What was not read in a line.
    private static String about(Tools tools, String source, ReadLine line) {
        Words words = tools.words();
        String number = Integer.toString(line.number());
        ReadLine.Doubt doubt = line.doubt();
        String text = line.text().strip();
        if (doubt == null) {
            return words.text("cli.import-routine.not-read", source, number, text);
        }
        return switch (doubt) {
            case EXERCISE -> words.text(
                    "cli.import-routine.unclear",
                    source,
                    number,
                    text,
                    line.name(),
                    tools.catalog().nameOf(line.candidates().getFirst()),
                    line.candidates().stream().collect(Collectors.joining(", ")));
            case VALUE -> words.text("cli.import-routine.value", source, number, text);
            case PART -> words.text("cli.import-routine.part", source, number, text);
        };
    }

    private void write(Tools tools, Routine routine) throws CannotSaveException {
        Path written = target.getValue();
        if (written == null) {
            printJson(new String(new RoutineWriter().write(routine), StandardCharsets.UTF_8));
            return;
        }
        Path to = Files.isDirectory(written) ? FileName.unused(written, routine.name(), ".json") : written;
        tools.files().save(to, routine);
        out().println(tools.words().text("cli.fix.written", to.toString()));
    }
}
