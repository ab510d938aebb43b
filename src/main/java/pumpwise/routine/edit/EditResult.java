package pumpwise.routine.edit;

import java.util.List;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;

/// The result of an edit.
///
/// @param routine the edited routine
/// @param places where the rows that were edited are now, in order; never empty
public record EditResult(Routine routine, List<Place> places) {

    /// Where the first row that was edited is now.
    public Place place() {
        return places.getFirst();
    }
}
