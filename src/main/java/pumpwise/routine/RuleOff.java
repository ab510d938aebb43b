package pumpwise.routine;

/// A rule that is switched off for one routine, with the reason.
///
/// @param rule the id of the rule
/// @param reason in the user's own words; not blank
public record RuleOff(String rule, String reason) {

    /// @throws IllegalArgumentException if the reason is blank
    public RuleOff {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a rule is switched off with a reason: " + rule);
        }
    }
}
