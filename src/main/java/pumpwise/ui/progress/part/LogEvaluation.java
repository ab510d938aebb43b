package pumpwise.ui.progress.part;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import pumpwise.progress.TrainingHistory;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.SessionListing;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.task.LatestTask;
import pumpwise.ui.task.LogTasks;
import pumpwise.ui.task.Task;

/// Evaluates the log in the background when its sessions, the unit of weights, or the day changes.
public final class LogEvaluation {

    private final ObservableValue<SessionListing> listing;
    private final CurrentSettings settings;
    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    private final LogTasks tasks;
    private final LatestTask task;
    private final ReadOnlyObjectWrapper<EvaluatedLog> log;

    /// @param listing the sessions
    /// @param settings the unit of weights
    /// @param zone the zone of this machine
    /// @param tasks runs the evaluation
    public LogEvaluation(
            ObservableValue<SessionListing> listing,
            CurrentSettings settings,
            InstantSource clock,
            Supplier<ZoneId> zone,
            LogTasks tasks) {
        this.listing = listing;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
        this.tasks = tasks;
        task = new LatestTask(tasks.awaited());
        log = new ReadOnlyObjectWrapper<>(EvaluatedLog.of(
                TrainingHistory.of(List.of(), zone.get(), today(), unit()), List.of(), false));
        listing.subscribe(_ -> evaluate());
        settings.valueProperty().subscribe((before, now) -> {
            if (before.training().unit() != now.training().unit()) {
                evaluate();
            }
        });
    }

    private WeightUnit unit() {
        return settings.get().training().unit();
    }

    private LocalDate today() {
        return clock.instant().atZone(zone.get()).toLocalDate();
    }

    /// The log as it was evaluated last. It is incomplete until all files are read.
    public ReadOnlyObjectProperty<EvaluatedLog> logProperty() {
        return log.getReadOnlyProperty();
    }

    /// Evaluates the log again if the day has changed.
    public void refresh() {
        if (!log.get().history().today().equals(today())) {
            evaluate();
        }
    }

    private void evaluate() {
        SessionListing sessions = listing.getValue();
        ZoneId here = zone.get();
        LocalDate today = today();
        WeightUnit unit = unit();
        TrainingHistory before = log.get().history();
        // Changes of a log that is known already are small.
        int unknown = log.get().isComplete() ? 0 : sessions.sessions().size();
        task.run(
                Task.reporting(progress -> {
                    progress.letUserGoFirst();
                    List<SessionRecord> counted =
                            sessions.counted().stream().map(StoredSession::record).toList();
                    TrainingHistory history = before.here().equals(here)
                            ? before.at(today, unit).changedTo(counted)
                            : TrainingHistory.of(counted, here, today, unit);
                    // Finds the sessions of each exercise here, because that takes a while.
                    history.exercises();
                    return EvaluatedLog.of(history, sessions.sessions(), sessions.isComplete());
                })
                .onDone(log::set),
                tasks.forSessions(unknown));
    }
}
