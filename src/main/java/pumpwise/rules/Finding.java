package pumpwise.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;

/// A problem that a rule found at one place of a routine.
///
/// @param rule the rule
/// @param severity how serious it is
/// @param place where it was found
/// @param key the key of its text (`below`, `above`, `missing`, ...)
/// @param found the value in the routine
/// @param allowed the required value
/// @param fix the fix; null if only the user can decide
public record Finding(
        RuleId rule,
        Severity severity,
        Place place,
        String key,
        FindingValue found,
        FindingValue allowed,
        @Nullable Fix fix) {

    /// The fix, if there is one.
    public Optional<Fix> repair() {
        return Optional.ofNullable(fix);
    }
}
