package pumpwise.ui.plan.file;

/// Asks what is to become of changes that could not be saved.
@FunctionalInterface
public interface LeaveQuestion {

    /// What the person wants.
    enum Answer {
        SAVE_COPY,
        DISCARD,
        STAY
    }

    /// Asks, and waits for the answer.
    ///
    /// @param name of the routine that would be left
    Answer ask(String name);
}
