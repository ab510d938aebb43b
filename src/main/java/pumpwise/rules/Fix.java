package pumpwise.rules;

import java.util.function.UnaryOperator;
import pumpwise.routine.Routine;

/// A repair: a pure edit of the routine it was made for, or of a later one where its place is unchanged.
///
/// @param key names what it does among the texts of the rule (`set`, `add`, `remove`, ...)
/// @param to the figure it brings
/// @param edit the edit itself
public record Fix(String key, Figure to, UnaryOperator<Routine> edit) {

    /// The routine repaired.
    public Routine apply(Routine routine) {
        return edit.apply(routine);
    }
}
