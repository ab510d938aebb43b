package pumpwise.rules;

import java.util.function.UnaryOperator;
import pumpwise.routine.Routine;

/// An edit that resolves a finding. It is pure, and applies to the routine it was made for or to a later version in
/// which its place is unchanged.
///
/// @param key the key of its text (`set`, `add`, `remove-hold`, ...)
/// @param to the new value
/// @param edit the edit itself
public record Fix(String key, FindingValue to, UnaryOperator<Routine> edit) {

    /// The fixed routine.
    public Routine apply(Routine routine) {
        return edit.apply(routine);
    }
}
