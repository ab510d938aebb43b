package pumpwise.ui.plan.file;

import java.util.function.Consumer;

/// The question what to do with unsaved changes.
@FunctionalInterface
public interface LeaveQuestion {

    /// The answers to the question.
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
