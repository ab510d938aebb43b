package pumpwise.ui.plan.file;

import java.util.function.Consumer;

/// Asks what to do with changes that could not be saved.
@FunctionalInterface
public interface LeaveQuestion {

    /// What to do with them.
    enum Answer {
        SAVE_COPY,
        DISCARD,
        STAY
    }

    /// Asks.
    ///
    /// @param name of the routine with the changes
    /// @param answered receives the answer
    void ask(String name, Consumer<Answer> answered);
}
