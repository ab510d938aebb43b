package pumpwise.ui.importing;

import java.util.List;
import pumpwise.importing.text.ReadLine;

/// A line of the text next to what it gives.
///
/// @param number of the line
/// @param text the line
/// @param state how well it was read
/// @param result what it gives: items with their values, or what it belongs to; may be empty
/// @param defaults the values that are the defaults of the exercise; may be empty
/// @param question what is unclear about it; empty if nothing is
/// @param name the unclear name; empty if there is none
/// @param choices what the name may mean
/// @param chosen the index of the present choice
public record ImportRow(
        int number,
        String text,
        ReadLine.State state,
        String result,
        String defaults,
        String question,
        String name,
        List<Choice> choices,
        int chosen) {

    /// One meaning of an unclear name.
    ///
    /// @param id of the exercise, or [pumpwise.importing.text.WorkoutReader#NO_EXERCISE]
    /// @param label its name
    public record Choice(String id, String label) {}

    public ImportRow {
        choices = List.copyOf(choices);
    }
}
