package pumpwise.ui;

import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.storage.session.SessionRepository;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.Errors;
import pumpwise.ui.progress.log.LogViewModel;
import pumpwise.ui.progress.part.LogEvaluation;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.ui.train.past.Digests;
import pumpwise.ui.train.past.PastSessions;
import pumpwise.ui.train.past.TrainingPast;
import pumpwise.words.Words;

/// The sessions that the Progress and Train screens share. Nothing is created or read before it is needed, which is
/// after the window stands; then everything is read in the background.
final class SharedLog implements TrainingPast {

    private final Digests digests = new Digests();
    private final TaskExecutor tasks;
    private final UnaryOperator<Executor> afterFrame;
    private final Supplier<Parts> create;
    private @Nullable Parts parts;
    private boolean hasRead;

    private record Parts(LogViewModel sessions, LogEvaluation evaluation, ObservableValue<PastSessions> pastProperty) {}

    SharedLog(
            Words words,
            AppServices services,
            SessionRepository repository,
            CurrentCatalog exercises,
            CurrentSettings settings,
            Errors errors) {
        tasks = services.logTasks().awaited();
        afterFrame = services.logTasks().afterFrame();
        create = () -> {
            LogViewModel sessions = new LogViewModel(
                    repository, services.logTasks(), services.tasks(), services.timing().wall(), errors, words);
            LogEvaluation evaluation = new LogEvaluation(
                    sessions.listingProperty(),
                    settings,
                    services.timing().wall(),
                    ZoneId::systemDefault,
                    services.logTasks());
            // So that the page before a session need not wait for it.
            evaluation.logProperty().subscribe(log -> {
                if (log.isComplete()) {
                    Catalog catalog = exercises.get().snapshot();
                    services.logTasks().forSessions(log.files().size()).run(Task.reporting(progress -> {
                        progress.letUserGoFirst();
                        return digests.of(log.history(), catalog);
                    }));
                }
            });
            return new Parts(
                    sessions,
                    evaluation,
                    evaluation.logProperty().map(log -> new PastSessions(log.history(), log.isComplete())));
        };
    }

    private Parts parts() {
        Parts made = parts == null ? create.get() : parts;
        parts = made;
        return made;
    }

    /// The sessions, and what changes them.
    LogViewModel sessions() {
        return parts().sessions();
    }

    /// What the sessions say.
    LogEvaluation evaluation() {
        return parts().evaluation();
    }

    @Override
    public ObservableValue<PastSessions> sessionsProperty() {
        return parts().pastProperty();
    }

    @Override
    public Digests digests() {
        return digests;
    }

    @Override
    public TaskExecutor tasks() {
        return tasks;
    }

    @Override
    public Executor afterFrame(Executor worker) {
        return afterFrame.apply(worker);
    }

    @Override
    public void refresh() {
        if (hasRead) {
            evaluation().refresh();
        } else {
            hasRead = true;
            sessions().refresh();
        }
    }

    @Override
    public void saved() {
        sessions().follow();
    }
}
