package pumpwise.ui.learn.example;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.PrincipleState;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;

/// What a rule says about an example.
///
/// @param rule the rule
/// @param title its name
/// @param state how far it is met
/// @param findings what it found
public record RuleResult(RuleId rule, String title, PrincipleState state, List<Found> findings) {

    public RuleResult {
        findings = List.copyOf(findings);
    }

    /// A finding in words.
    ///
    /// @param severity how serious it is
    /// @param message what is wrong and how to fix it
    /// @param fix what the button says that fixes it; null if there is no fix
    /// @param finding the finding itself
    public record Found(Severity severity, String message, @Nullable String fix, Finding finding) {

        /// Equal if it reads the same: fixes are functions, which are never equal.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Found found
                    && severity == found.severity
                    && message.equals(found.message)
                    && finding.place().equals(found.finding.place());
        }

        @Override
        public int hashCode() {
            return message.hashCode();
        }

        /// The edit that fixes it.
        @Nullable Fix edit() {
            return finding.fix();
        }
    }
}
