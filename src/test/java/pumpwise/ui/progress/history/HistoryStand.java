package pumpwise.ui.progress.history;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Load;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.settings.Settings;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.progress.history.model.HistoryContext;
import pumpwise.ui.progress.history.model.HistoryViewModel;
import pumpwise.ui.progress.log.LogStand;
import pumpwise.ui.progress.part.LogEvaluation;
import pumpwise.ui.task.LogTasks;
import pumpwise.ui.task.TestTasks;

/// History over a temporary folder, in Berlin on 26 November 2026.
public final class HistoryStand {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    public final LogStand log;
    public final HistoryViewModel history;
    public final ObjectProperty<Catalog> catalog =
            new SimpleObjectProperty<>(Catalog.of(new CatalogReader().builtIn().exercises()));
    public final ObjectProperty<WeightUnit> unit = new SimpleObjectProperty<>(WeightUnit.KILOGRAMS);

    public Map<String, Load.Weight> loadSteps = Map.of();

    /// @param folder a temporary folder
    public HistoryStand(Path folder, TestTasks tasks, SessionRecord... records) throws CannotSaveException {
        log = new LogStand(folder, tasks).with(records);
        LogEvaluation evaluation = new LogEvaluation(
                log.log.listingProperty(),
                new CurrentSettings(Settings.DEFAULT, _ -> {}),
                () -> log.time,
                () -> BERLIN,
                LogTasks.all(tasks));
        history = new HistoryViewModel(
                log.log,
                evaluation.logProperty(),
                new HistoryContext(
                        log.words,
                        catalog,
                        unit,
                        () -> loadSteps,
                        () -> BERLIN,
                        () -> log.time,
                        new SimpleObjectProperty<>(DayOfWeek.MONDAY),
                        tasks,
                        LogTasks.all(tasks)));
    }

    /// Reads everything.
    public HistoryStand read() {
        log.read();
        return this;
    }

    public SessionRecord selected() {
        return Objects.requireNonNull(history.selectedProperty().get()).record();
    }
}
