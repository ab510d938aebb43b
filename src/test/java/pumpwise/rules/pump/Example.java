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

/// A routine, and what one rule has to say about it.
///
/// @param name what it shows
/// @param routine to be checked
/// @param catalog to check it with
/// @param expected the findings of the rule, in order; none where the routine is clean
/// @param others rules that speak too, because what they look at is not right either
public record Example(
        String name, Routine routine, Catalog catalog, List<Expected> expected, Set<RuleId> others) {

    /// The rule has nothing to say.
    public static Example clean(String name, Routine routine) {
        return new Example(name, routine, Exercises.catalog(), List.of(), EnumSet.noneOf(RuleId.class));
    }

    /// The rule has one thing to say, and no repair for it.
    public static Example fires(
            String name, Routine routine, Severity severity, Place place, String key, FindingValue found, FindingValue allowed) {
        return clean(name, routine).and(severity, place, key, found, allowed);
    }

    /// It says another thing, too.
    public Example and(Severity severity, Place place, String key, FindingValue found, FindingValue allowed) {
        List<Expected> longer = new ArrayList<>(expected);
        longer.add(new Expected(severity, place, key, found, allowed, null));
        return new Example(name, routine, catalog, longer, others);
    }

    /// What was said last has a repair that gives this routine.
    public Example fixed(Routine repaired) {
        List<Expected> changed = new ArrayList<>(expected);
        Expected last = changed.removeLast();
        changed.add(new Expected(last.severity, last.place, last.key, last.found, last.allowed, repaired));
        return new Example(name, routine, catalog, changed, others);
    }

    /// These rules speak too.
    public Example besides(RuleId first, RuleId... more) {
        return new Example(name, routine, catalog, expected, EnumSet.of(first, more));
    }

    /// The same with another catalog.
    public Example with(Catalog other) {
        return new Example(name, routine, other, expected, others);
    }

    /// A finding, and the routine its repair gives.
    ///
    /// @param repaired null where there is no repair
    public record Expected(
            Severity severity, Place place, String key, FindingValue found, FindingValue allowed, @Nullable Routine repaired) {}
}
