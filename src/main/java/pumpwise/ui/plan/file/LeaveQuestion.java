package pumpwise.ui.plan.file;

/// Asks what to do with changes that could not be saved.
@FunctionalInterface
public interface LeaveQuestion {

    /// What to do with them.
    enum Answer {
        SAVE_COPY,
        DISCARD,
        STAY
    }

    /// Asks and waits for the answer.
    ///
    /// @param name of the routine with the changes
    Answer ask(String name);
}
