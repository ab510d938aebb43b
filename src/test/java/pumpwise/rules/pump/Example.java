package pumpwise.rules.pump;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercises;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.rules.FindingValue;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;

/// A routine, and the expected findings of one rule.
///
/// @param name what it demonstrates
/// @param routine the routine to check
/// @param catalog the catalog to use
/// @param expected the findings of the rule, in order; empty if the routine is clean
/// @param others other rules that have findings too
public record Example(
        String name, Routine routine, Catalog catalog, List<Expected> expected, Set<RuleId> others) {

    /// An example without findings.
    public static Example clean(String name, Routine routine) {
        return new Example(name, routine, Exercises.catalog(), List.of(), EnumSet.noneOf(RuleId.class));
    }

    /// An example with one finding that has no fix.
    public static Example fires(
            String name, Routine routine, Severity severity, Place place, String key, FindingValue found, FindingValue allowed) {
        return clean(name, routine).and(severity, place, key, found, allowed);
    }

    /// Adds another finding.
    public Example and(Severity severity, Place place, String key, FindingValue found, FindingValue allowed) {
        List<Expected> longer = new ArrayList<>(expected);
        longer.add(new Expected(severity, place, key, found, allowed, null));
        return new Example(name, routine, catalog, longer, others);
    }

    /// Adds a fix to the last finding, which results in this routine.
    public Example fixed(Routine repaired) {
        List<Expected> changed = new ArrayList<>(expected);
        Expected last = changed.removeLast();
        changed.add(new Expected(last.severity, last.place, last.key, last.found, last.allowed, repaired));
        return new Example(name, routine, catalog, changed, others);
    }

    /// Expects findings of other rules too.
    public Example besides(RuleId first, RuleId... more) {
        return new Example(name, routine, catalog, expected, EnumSet.of(first, more));
    }

    /// A copy with another catalog.
    public Example with(Catalog other) {
        return new Example(name, routine, other, expected, others);
    }

    /// A finding, and the routine after its fix.
    ///
    /// @param repaired null if there is no fix
    public record Expected(
            Severity severity, Place place, String key, FindingValue found, FindingValue allowed, @Nullable Routine repaired) {}
}
