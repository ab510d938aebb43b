package pumpwise.session.plan;

import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load;
import pumpwise.routine.WeightUnit;

/// The known loads of a set before it is done.
///
/// @param planned the load in the routine; null for none
/// @param last the load of the same set last time; null if unknown
/// @param lastEffort the effort of that set, from 1 to 10; 0 if unknown
public record Loads(@Nullable Load planned, @Nullable Load last, int lastEffort) {

    /// No known loads.
    public static final Loads NONE = new Loads(null, null, 0);

    /// @throws IllegalArgumentException if the effort is not 0 to 10
    public Loads {
        if (lastEffort < 0 || lastEffort > 10) {
            throw new IllegalArgumentException("not an effort: " + lastEffort);
        }
    }

    /// Only the load in the routine.
    public static Loads planned(@Nullable Load load) {
        return load == null ? NONE : new Loads(load, null, 0);
    }

    /// A copy with the load and effort from last time.
    public Loads withLast(@Nullable Load load, int effort) {
        return new Loads(planned, load, effort);
    }

    /// A copy with loads without a unit as weights in `unit`.
    public Loads inUnit(WeightUnit unit) {
        return new Loads(
                planned == null ? null : planned.inUnit(unit), last == null ? null : last.inUnit(unit), lastEffort);
    }

    /// The default load in the log of the set: the load in the routine takes precedence over the one from last time.
    public @Nullable Load initial() {
        return planned == null ? last : planned;
    }
}
