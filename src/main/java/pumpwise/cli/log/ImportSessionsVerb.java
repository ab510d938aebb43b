package pumpwise.cli.log;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import pumpwise.catalog.Exercise;
import pumpwise.cli.command.ExitCode;
import pumpwise.cli.command.HomeFailure;
import pumpwise.cli.command.Tools;
import pumpwise.cli.command.Verb;
import pumpwise.export.LogImportJson;
import pumpwise.importing.log.LogAssembly;
import pumpwise.importing.log.LogImport;
import pumpwise.importing.log.LogNames;
import pumpwise.importing.log.LogReader;
import pumpwise.importing.log.UnitGuess;
import pumpwise.importing.log.layout.ReadLog;
import pumpwise.progress.calendar.TrainingDay;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.DataDirectoryLock;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.session.FileProgress;
import pumpwise.storage.session.SessionRepository;
import pumpwise.storage.settings.ImportedNames;
import pumpwise.words.LogWords;
import pumpwise.words.Words;

/// `import-sessions FILE`: adds the sessions in a log of another app, or of another Pumpwise.
public final class ImportSessionsVerb extends Verb {

    private final StoredLog stored;

    private final PositionalParamSpec file = file("cli.import-sessions.file");

    private final OptionSpec unit;

    private final OptionSpec dryRun = flag("--dry-run", "cli.import-sessions.dry-run");

    private final OptionSpec duplicates = flag("--duplicates", "cli.import-sessions.duplicates");

    private final OptionSpec json = flag("--json", "cli.option.json");

    /// @param words only used for the messages about invalid options
    public ImportSessionsVerb(Supplier<Tools> tools, Supplier<Words> words, StoredLog stored) {
        super("import-sessions", "cli.import-sessions", tools);
        this.stored = stored;
        unit = add(new LogOptions(words).unit("--unit", "cli.import-sessions.unit"));
    }

    @Override
    protected int run(Tools tools) throws UnreadableFileException {
        Path path = path(file);
        ReadLog log = LogReader.read(path.toString(), path);
        if (log.lacksUnit() && unit.getValue() == null) {
            WeightUnit guess = UnitGuess.of(log, WeightUnit.KILOGRAMS);
            err().println(tools.words().text("cli.import-sessions.no-unit", path.toString(), guess.word()));
            return ExitCode.UNUSABLE;
        }
        if (isSet(dryRun)) {
            report(tools, log, found(tools, log));
            return ExitCode.OK;
        }
        try {
            return add(tools, log);
        } catch (CannotSaveException e) {
            err().println(new HomeFailure(tools.words(), stored.home()).text(e));
            return ExitCode.UNUSABLE;
        }
    }

    private int add(Tools tools, ReadLog log) throws UnreadableFileException, CannotSaveException {
        Optional<DataDirectoryLock> lock = DataDirectoryLock.acquire(stored.home());
        if (lock.isEmpty()) {
            err().println(tools.words().text("cli.import-sessions.open"));
            return ExitCode.UNUSABLE;
        }
        try (DataDirectoryLock _ = lock.get()) {
            // Looks for duplicates with the lock held, so that no other import can add them meanwhile.
            LogImport found = found(tools, log);
            if (!found.sessions().isEmpty()) {
                new SessionRepository(stored.home(), stored.home().files()).add(found.sessions(), FileProgress.NONE);
            }
            report(tools, log, found);
            return ExitCode.OK;
        }
    }

    private LogImport found(Tools tools, ReadLog log) throws UnreadableFileException {
        Map<String, ExerciseSnapshot> own = new HashMap<>();
        for (Exercise exercise : tools.own().exercises()) {
            own.put(exercise.id(), ExerciseSnapshot.of(exercise));
        }
        Map<String, String> exercises = new HashMap<>();
        names(tools, log).forEach((name, match) -> {
            if (match.exercise() != null) {
                exercises.put(name, match.exercise());
            }
        });
        WeightUnit chosen = unit.getValue();
        LogImport found = new LogAssembly(
                        tools.catalog(), own, ZoneId.systemDefault(), new LogWords(tools.words()).unnamed())
                .assemble(
                        log,
                        chosen == null ? WeightUnit.KILOGRAMS : chosen,
                        exercises,
                        stored.sessions("cli.import-sessions.unread", tools, err()));
        return isSet(duplicates) ? found.withDuplicates() : found;
    }

    private Map<String, LogNames.Match> names(Tools tools, ReadLog log) {
        Map<String, String> decided = new ImportedNames(stored.home().importedNames(), stored.home().files()).read();
        return new LogNames(tools.catalog(), decided).match(log.names().keySet());
    }

    private void report(Tools tools, ReadLog log, LogImport found) {
        Words words = tools.words();
        LogWords texts = new LogWords(words);
        List<String> unmatched = names(tools, log).entrySet().stream()
                .filter(entry -> entry.getValue().exercise() == null)
                .map(Map.Entry::getKey)
                .toList();
        if (isSet(json)) {
            printJson(new LogImportJson(
                            log.format().word(),
                            found.sessions().size(),
                            found.sets(),
                            found.skipped().stream()
                                    .map(row -> new LogImportJson.Skipped(row.line(), texts.reason(row)))
                                    .toList(),
                            unmatched,
                            found.duplicates().size())
                    .write());
            return;
        }
        found.skipped().forEach(row -> out().println(words.text(
                row.reason().isPartial() ? "cli.import-sessions.shortened" : "cli.import-sessions.skipped", texts.line(row))));
        found.duplicates().forEach(duplicate -> out().println(words.text(
                duplicate.inFile() ? "cli.import-sessions.twice" : "cli.import-sessions.duplicate",
                local(duplicate.session()),
                duplicate.session().routine(),
                local(duplicate.other()))));
        unmatched.forEach(name -> out().println(words.text("cli.import-sessions.unmatched", name)));
        out().println(words.text(
                isSet(dryRun) ? "cli.import-sessions.dry-run-done" : "cli.import-sessions.done",
                texts.format(log.format()),
                found.sessions().size(),
                found.sets(),
                found.skipped().size() - found.shortened(),
                found.duplicates().size(),
                found.shortened()));
        if (isSet(duplicates) && !found.duplicates().isEmpty()) {
            out().println(words.text("cli.import-sessions.included", found.duplicates().size()));
        }
    }

    /// The start by the clock of the place where the session was.
    private static String local(SessionRecord session) {
        ZoneId zone = TrainingDay.zone(session, ZoneId.systemDefault());
        return session.started().atZone(zone).toLocalDateTime().toString().replace('T', ' ');
    }
}
