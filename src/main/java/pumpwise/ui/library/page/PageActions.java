package pumpwise.ui.library.page;

/// The commands of an exercise's page.
public interface PageActions {

    /// Goes back to where the page was opened.
    void back();

    /// Adds the exercise to the routine that is open in Plan.
    void addToRoutine();

    /// Shows the progress of the exercise.
    void progress();

    /// Opens the exercise in the form.
    void edit();

    /// Opens a copy of the exercise in the form.
    void copy();

    /// Deletes the exercise.
    void delete();
}
