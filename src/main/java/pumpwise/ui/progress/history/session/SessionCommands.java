package pumpwise.ui.progress.history.session;

/// What the user can do with a session.
public interface SessionCommands {

    /// Lets the user choose an exercise to add to the session.
    void addExercise();

    /// Deletes the session.
    void delete();

    /// Adds a session that was not recorded.
    void add();

    /// Lists the deleted sessions.
    void showDeleted();

    /// Shows the progress of an exercise.
    void openExercise(String id);
}
