package pumpwise.ui.progress.history.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import pumpwise.progress.ExerciseHistory;
import pumpwise.progress.record.PersonalRecord;
import pumpwise.ui.progress.part.EvaluatedLog;
import pumpwise.ui.task.LatestTask;
import pumpwise.ui.task.LogTasks;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskProgress;

/// Finds the sessions with a record, in the background, when all sessions are known.
public final class RecordSessions {

    private final LogTasks tasks;
    private final LatestTask task;
    private final ReadOnlyObjectWrapper<Map<Path, List<PersonalRecord>>> records =
            new ReadOnlyObjectWrapper<>(Map.of());

    RecordSessions(ObservableValue<EvaluatedLog> log, LogTasks tasks) {
        this.tasks = tasks;
        task = new LatestTask(tasks.idle());
        log.subscribe(this::evaluate);
    }

    /// The records by the file of their session; none while they are unknown.
    public ReadOnlyObjectProperty<Map<Path, List<PersonalRecord>>> recordsProperty() {
        return records.getReadOnlyProperty();
    }

    private void evaluate(EvaluatedLog log) {
        if (log.isComplete()) {
            task.run(
                    Task.reporting(progress -> find(log, progress)).onDone(records::set),
                    tasks.forSessions(log.files().size()));
        }
    }

    private static Map<Path, List<PersonalRecord>> find(EvaluatedLog log, TaskProgress progress) {
        Map<Path, List<PersonalRecord>> found = new HashMap<>();
        for (ExerciseHistory exercise : log.history().exercises()) {
            progress.letUserGoFirst();
            for (PersonalRecord record : exercise.records().told()) {
                log.file(record.session().session())
                        .ifPresent(file -> found.computeIfAbsent(file, _ -> new ArrayList<>()).add(record));
            }
        }
        return found;
    }
}
