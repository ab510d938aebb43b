package pumpwise.ui.train.past;

import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.task.LatestTask;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskExecutor;

/// Gives advice from the earlier sessions, in the background. Each part of the screen has a desk of its own.
public final class AdviceDesk {

    private final TrainingPast past;
    private final CurrentSettings settings;
    private final InstantSource clock;
    private final LatestTask task;
    private final LatestTask reviews;

    /// @param past the earlier sessions
    /// @param clock the wall clock
    /// @param tasks looks things up
    public AdviceDesk(TrainingPast past, CurrentSettings settings, InstantSource clock, TaskExecutor tasks) {
        this.past = past;
        this.settings = settings;
        this.clock = clock;
        task = new LatestTask(tasks);
        reviews = new LatestTask(past.tasks());
    }

    /// What is known of the earlier sessions.
    public ObservableValue<PastSessions> sessionsProperty() {
        return past.sessionsProperty();
    }

    /// Reads the sessions, unless that has happened, and notices a new day.
    public void refresh() {
        past.refresh();
    }

    /// Adds the session that was just saved.
    public void saved() {
        past.saved();
    }

    /// Compares a session that has just ended with the earlier ones. Only the latest answer counts.
    public void review(SessionRecord session, Consumer<SessionReview> answer) {
        PastSessions known = past.sessionsProperty().getValue();
        reviews.run(Task.of(() -> SessionReview.of(known, session)).onDone(answer));
    }

    /// Looks up what the earlier sessions say about a plan. Only the latest answer counts.
    ///
    /// @param routine the routine of the plan, for its rules; null if unknown
    public void advise(SessionPlan plan, Catalog catalog, @Nullable Routine routine, Consumer<Advice> answer) {
        Adviser adviser = new Adviser(
                past.sessionsProperty().getValue(), past.digests(), catalog.snapshot(), settings.get().progress(), clock.instant());
        task.run(Task.of(() -> adviser.advise(plan, routine)).onDone(answer));
    }
}
