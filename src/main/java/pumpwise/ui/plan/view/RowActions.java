package pumpwise.ui.plan.view;

import java.util.Optional;
import pumpwise.routine.Place;

/// The commands for rows of the routine. If the row at the place is selected, all but replacing act on all selected
/// rows.
public interface RowActions {

    /// Shows how the exercise at a place is done. It does nothing at the place of a superset.
    void showExercise(Place place);

    void replace(Place place);

    /// One up (-1) or down (1).
    void move(Place place, int by);

    /// Into the superset above (-1) or below (1), or out of one.
    void step(Place place, int by);

    /// Moves rows in front of the row at `to`.
    void drop(Place place, Place to);

    void duplicate(Place place);

    void remove(Place place);

    /// Makes a superset, of one row and the next if no others are selected.
    void join(Place place);

    /// The names of what [#join] would add to a single row; empty if several rows are selected, or if nothing follows.
    Optional<String> joinedWith(Place place);

    /// Splits a superset.
    void dissolve(Place place);
}
