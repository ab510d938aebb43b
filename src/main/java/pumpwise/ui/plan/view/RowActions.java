package pumpwise.ui.plan.view;

import java.util.Optional;
import pumpwise.routine.Place;

/// The commands for rows of the routine. If the row at the place is selected, all commands except replacing apply to
/// all selected rows.
public interface RowActions {

    /// Shows how to do the exercise at a place. Has no effect for a superset.
    void showExercise(Place place);

    /// Shows the progress of the exercise at a place.
    void showProgress(Place place);

    void replace(Place place);

    /// Moves rows up (-1) or down (1).
    void move(Place place, int by);

    /// Moves rows into the superset above (-1) or below (1), or out of their superset.
    void step(Place place, int by);

    /// Moves rows in front of the row at `to`.
    void drop(Place place, Place to);

    void duplicate(Place place);

    void remove(Place place);

    /// Makes a superset of the selected rows, or of one row and the next.
    void makeSuperset(Place place);

    /// The names of the exercises that [#makeSuperset] would add to a single row; empty if several rows are selected, or if
    /// nothing follows.
    Optional<String> joinedWith(Place place);

    /// Splits a superset.
    void splitSuperset(Place place);
}
