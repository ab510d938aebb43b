package pumpwise.rules;

import java.util.function.UnaryOperator;
import pumpwise.routine.Routine;

/// A repair: a pure edit of the routine it was made for, or of a later version in which its place is unchanged.
///
/// @param key the key of its text (`set`, `add`, `remove-hold`, ...)
/// @param to the new figure
/// @param edit the edit itself
public record Fix(String key, Figure to, UnaryOperator<Routine> edit) {

    /// The repaired routine.
    public Routine apply(Routine routine) {
        return edit.apply(routine);
    }
}
