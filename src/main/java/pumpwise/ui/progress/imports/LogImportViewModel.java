package pumpwise.ui.progress.imports;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.importing.log.LogAssembly;
import pumpwise.importing.log.LogImport;
import pumpwise.importing.log.LogNames;
import pumpwise.importing.log.LogReader;
import pumpwise.importing.log.UnitGuess;
import pumpwise.importing.log.layout.ReadLog;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.session.FileProgress;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.common.FileErrors;
import pumpwise.ui.common.UserError;
import pumpwise.ui.progress.log.LinkedChange;
import pumpwise.ui.task.LatestTask;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskProgress;
import pumpwise.words.Words;

/// The preview of the import of a log, in which the user decides about the unit and the names, and the import itself.
public final class LogImportViewModel {

    /// The progress of the import.
    public enum State {
        READING,
        READY,
        WRITING
    }

    /// What the preview says about the log.
    ///
    /// @param summary what would be added
    /// @param zone where the times are from; may be empty
    /// @param sessions the number of sessions that would be added
    /// @param duplicates the sessions that are there already
    /// @param skipped the rows that are left out, or parts of them
    /// @param shortened the number of rows of which only a part is left out
    record Preview(
            String summary, String zone, int sessions, List<String> duplicates, List<String> skipped, int shortened) {

        Preview {
            duplicates = List.copyOf(duplicates);
            skipped = List.copyOf(skipped);
        }
    }

    /// Everything that is read before the first preview.
    private record Read(ReadLog log, List<SessionRecord> existing, Map<String, LogNames.Match> matches) {}

    /// What was imported.
    private record Saved(List<StoredSession> sessions, LinkedChange names) {}

    private final LogImportDependencies dependencies;
    private final Words words;
    private final Path file;
    private final Runnable close;
    private final Catalog catalog;
    private final Map<String, ExerciseSnapshot> own;
    private final ZoneId zone;
    private final ImportTexts texts;
    private final LatestTask reading;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(new Preview("", "", 0, List.of(), List.of(), 0));
    private final ReadOnlyObjectWrapper<List<NameRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable WeightUnit> guess = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<WeightUnit> unit = new SimpleObjectProperty<>(WeightUnit.KILOGRAMS);
    private final BooleanProperty withDuplicates = new SimpleBooleanProperty();
    private @Nullable Read read;
    private NameDecisions names;

    /// @param close closes the preview
    LogImportViewModel(LogImportDependencies dependencies, Path file, Runnable close) {
        this.dependencies = dependencies;
        this.file = file;
        this.close = close;
        words = dependencies.words();
        catalog = dependencies.catalog().get().snapshot();
        own = Map.copyOf(dependencies.own().get());
        zone = dependencies.zone().get();
        texts = new ImportTexts(words, zone);
        reading = new LatestTask(dependencies.reading());
        names = new NameDecisions(words, catalog, Map.of(), Map.of());
        unit.subscribe((_, _) -> assemble());
        withDuplicates.subscribe((_, _) -> assemble());
    }

    /// The name of the file.
    String fileName() {
        return String.valueOf(file.getFileName());
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The share of the import that is done, from 0 to 1; below 0 if it is unknown.
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// The names in the log, with what they stand for: first those that the user should look at.
    ReadOnlyObjectProperty<List<NameRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The exercises that a name may stand for.
    ///
    /// @param filter words that all of them must have; may be blank
    NameChoices choices(String name, String filter) {
        return names.choices(name, filter);
    }

    /// The unit that the weights look like; null if the log says it, or has no weights.
    ReadOnlyObjectProperty<@Nullable WeightUnit> guessProperty() {
        return guess.getReadOnlyProperty();
    }

    /// The unit of weights without one.
    ObjectProperty<WeightUnit> unitProperty() {
        return unit;
    }

    /// Whether sessions that are there already are added as well.
    BooleanProperty withDuplicatesProperty() {
        return withDuplicates;
    }

    /// Reads the file and prepares the preview.
    void begin() {
        reading.run(Task.of(this::readAll).onDone(this::show).onFailed(this::refuse));
    }

    private Read readAll() throws UnreadableFileException {
        ReadLog log = LogReader.read(fileName(), file);
        List<SessionRecord> existing =
                dependencies.log().repository().list().history().records();
        LogNames finder = new LogNames(catalog, dependencies.names().read());
        return new Read(log, existing, finder.match(log.names().keySet()));
    }

    private void show(Read done) {
        names = new NameDecisions(words, catalog, done.log().names(), done.matches());
        rows.set(names.rows());
        if (done.log().lacksUnit()) {
            WeightUnit likely = UnitGuess.of(done.log(), dependencies.unit().get());
            unit.set(likely);
            guess.set(likely);
        }
        read = done;
        assemble();
    }

    private void refuse(Throwable fault) {
        FileErrors errors = new FileErrors(words);
        dependencies
                .errors()
                .report(
                        fault instanceof UnreadableFileException unreadable
                                ? new UserError(
                                        words.text("progress.import.failed", fileName()),
                                        errors.reason(unreadable.problems()),
                                        words.text("progress.import.failed.remedy"),
                                        fault)
                                : errors.of(fault));
        close.run();
    }

    /// Decides what a name stands for.
    ///
    /// @param exercise an id, or [LogNames#KEEP]
    void choose(String name, String exercise) {
        if (state.get() != State.WRITING) {
            names.choose(name, exercise);
            rows.set(names.rows());
            assemble();
        }
    }

    private void assemble() {
        Read from = read;
        if (from != null && state.get() != State.WRITING) {
            reading.run(Task.of(assembly(from)::run).onDone(found -> {
                preview.set(new Preview(
                        texts.summary(from.log(), found),
                        texts.zone(from.log()),
                        found.sessions().size(),
                        texts.duplicates(found),
                        texts.skipped(found),
                        found.shortened()));
                state.set(State.READY);
            }));
        }
    }

    /// Builds the sessions with the present decisions.
    private interface Assembly {
        LogImport run();
    }

    private Assembly assembly(Read from) {
        WeightUnit chosen = unit.get();
        Map<String, String> exercises = names.exercises();
        boolean withAll = withDuplicates.get();
        return () -> {
            LogImport found = new LogAssembly(catalog, own, zone, texts.unnamed())
                    .assemble(from.log(), chosen, exercises, from.existing());
            return withAll ? found.withDuplicates() : found;
        };
    }

    /// Adds the sessions, and closes the preview.
    void confirm() {
        Read from = read;
        if (from == null || state.get() != State.READY || preview.get().sessions() == 0) {
            return;
        }
        reading.cancel();
        state.set(State.WRITING);
        progress.set(0);
        Assembly assembly = assembly(from);
        Map<String, String> decided = names.toRemember();
        dependencies.writing().run(Task.reporting(share -> save(assembly.run(), decided, share))
                .onProgress(progress::set)
                .onDone(saved -> {
                    close.run();
                    dependencies
                            .log()
                            .changes()
                            .added(
                                    saved.sessions(),
                                    words.text("progress.import.done", saved.sessions().size(), fileName()),
                                    saved.names());
                })
                .onFailed(fault -> {
                    state.set(State.READY);
                    dependencies.errors().report(new FileErrors(words).of(fault));
                }));
    }

    private Saved save(LogImport found, Map<String, String> decided, TaskProgress share) throws CannotSaveException {
        FileProgress report = (done, all) -> share.report((double) done / all);
        List<StoredSession> saved = dependencies.log().repository().add(found.sessions(), report);
        return new Saved(saved, RememberedNames.remember(dependencies.names(), decided));
    }

    /// Closes the preview without adding anything. Sessions that are being written are completed.
    void cancel() {
        if (state.get() != State.WRITING) {
            reading.cancel();
            close.run();
        }
    }
}
