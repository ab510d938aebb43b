package pumpwise.ui.progress.part;

import java.nio.file.Path;

/// Leads from one view of the Progress screen to the others, and to other screens.
public interface ProgressLinks {

    /// Shows a session in History. Esc and Alt+Left lead back to the view that was shown before.
    ///
    /// @param file the file of the session
    void showSession(Path file);

    /// Shows the progress of an exercise. Esc and Alt+Left lead back to the view that was shown before.
    ///
    /// @param exercise its id
    void showExercise(String exercise);

    /// Shows an exercise in the Library.
    ///
    /// @param exercise its id
    void openInLibrary(String exercise);

    /// Goes to the Train screen.
    void startSession();

    /// Imports a log from another app.
    void importLog();
}
