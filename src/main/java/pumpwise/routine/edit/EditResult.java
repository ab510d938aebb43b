package pumpwise.routine.edit;

import java.util.List;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;

/// The result of an edit.
///
/// @param routine the edited routine
/// @param places the places of the edited rows in the new routine, in order; never empty
public record EditResult(Routine routine, List<Place> places) {

    /// The place of the first edited row.
    public Place place() {
        return places.getFirst();
    }
}
