package pumpwise.ui.train.past;

import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import pumpwise.ui.task.TaskExecutor;

/// The earlier sessions in memory. They are read in the background, never on the way to a page.
public interface TrainingPast {

    /// What is known of the earlier sessions. It changes as more is read, saved, or edited.
    ObservableValue<PastSessions> sessionsProperty();

    /// Reads the sessions, unless that has happened, and notices a new day.
    void refresh();

    /// The digests of the sessions, for the rules.
    Digests digests();

    /// Runs work that may take seconds when there are very many sessions.
    TaskExecutor tasks();

    /// An executor that begins its work after the next frame of the window.
    ///
    /// @param worker does the work
    default Executor afterFrame(Executor worker) {
        return worker;
    }

    /// Adds the session that was just saved.
    void saved();
}
