package pumpwise.importing.text;

import java.util.List;
import java.util.Set;
import pumpwise.routine.Place;
import pumpwise.routine.ValueKind;

/// An item of a routine that was read, with where it came from.
///
/// @param place of the item
/// @param lines the numbers of its lines, in order
/// @param ours the values that the text does not give, so that they are the defaults of the exercise
public record ReadItem(Place place, List<Integer> lines, Set<ValueKind> ours) {

    public ReadItem {
        lines = List.copyOf(lines);
        ours = Set.copyOf(ours);
    }
}
