package pumpwise.ui.plan.file;

import java.util.List;
import pumpwise.importing.RoutineDocument;
import pumpwise.importing.liftlog.LiftLogReader;
import pumpwise.importing.liftlog.LiftLogSession;

/// Reads and previews files of other kinds than routines.
public interface ImportPreviews {

    /// Opens pictures, PDF files and web pages. Called on another thread.
    RoutineDocument documents();

    /// Reads plans of LiftLog. Called on another thread.
    LiftLogReader plans();

    /// Previews the workout in a text.
    void preview(String text);

    /// Lets the user choose among the sessions of a plan.
    ///
    /// @param file the name of the file with the plan
    void choose(String file, List<LiftLogSession> sessions);
}
