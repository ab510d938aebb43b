package pumpwise.ui.plan;

import javafx.beans.value.ObservableValue;
import pumpwise.routine.Routine;

/// The access of the Plan screen to sessions.
public interface Training {

    /// Whether a session is running.
    ObservableValue<Boolean> runningProperty();

    /// Shows the Train screen with a routine, or with the session that is running.
    void show(Routine routine);
}
