package pumpwise.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.routine.edit.ItemField;

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

    /// The field with the problem; empty if it concerns a whole exercise, superset, or section.
    public Optional<ItemField> field() {
        if (place.isSection()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (rule) {
                    case REPS_RANGE -> ItemField.AMOUNT;
                    case REST_WINDOW -> key.startsWith("switch-") ? ItemField.SWITCH_REST : ItemField.REST;
                    case PEAK_PAUSE -> ItemField.HOLD;
                    case CONTROLLED_TEMPO -> ItemField.TEMPO;
                    case SQUEEZE_CUE -> ItemField.CUE;
                    case MODERATE_LOAD -> key.equals("sport") ? null : ItemField.LOAD;
                    case WARM_UP -> ItemField.AMOUNT;
                    case SUPERSET_SHAPE -> key.equals("rest-missing") ? ItemField.REST : null;
                    case COMPOUND_AND_ISOLATION,
                        GLUTE_COVERAGE,
                        COOL_DOWN,
                        KNOWN_EXERCISE,
                        SESSION_LENGTH,
                        WEEKLY_RECOVERY,
                        HEAVY_DAYS -> null;
                });
    }
}
