package pumpwise.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;

/// What a rule has to say about one place of a routine.
///
/// @param rule the rule that speaks
/// @param severity how much it weighs
/// @param place where
/// @param key names the case among the texts of the rule (`below`, `above`, `missing`, ...)
/// @param found the figure that is there
/// @param allowed the figure that should be
/// @param fix the repair, or null where only a person can decide
public record Finding(
        RuleId rule,
        Severity severity,
        Place place,
        String key,
        Figure found,
        Figure allowed,
        @Nullable Fix fix) {

    /// The repair, if there is one.
    public Optional<Fix> repair() {
        return Optional.ofNullable(fix);
    }
}
