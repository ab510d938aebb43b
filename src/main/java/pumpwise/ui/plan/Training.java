package pumpwise.ui.plan;

import javafx.beans.value.ObservableValue;
import pumpwise.routine.Routine;

/// Sessions, as the Plan screen sees them.
public interface Training {

    /// Whether a session is running.
    ObservableValue<Boolean> runningProperty();

    /// Leads to a session with a routine, or back to the one that is running.
    void show(Routine routine);
}
