package pumpwise.session.plan;

import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load;
import pumpwise.routine.WeightUnit;

/// What is known about the load of a set before it is done.
///
/// @param planned the load written in the routine; null if none is
/// @param last the load of the same set last time; null if it is not known
/// @param lastEffort the effort that the user stated then, from 1 to 10; 0 if none was stated
public record Loads(@Nullable Load planned, @Nullable Load last, int lastEffort) {

    /// Nothing is known.
    public static final Loads NONE = new Loads(null, null, 0);

    /// @throws IllegalArgumentException if the effort is not 0 to 10
    public Loads {
        if (lastEffort < 0 || lastEffort > 10) {
            throw new IllegalArgumentException("not an effort: " + lastEffort);
        }
    }

    /// Only the load written in the routine.
    public static Loads planned(@Nullable Load load) {
        return load == null ? NONE : new Loads(load, null, 0);
    }

    /// With what was done last time.
    public Loads withLast(@Nullable Load load, int effort) {
        return new Loads(planned, load, effort);
    }

    /// The same with loads without a unit as weights in `unit`.
    public Loads inUnit(WeightUnit unit) {
        return new Loads(
                planned == null ? null : planned.inUnit(unit), last == null ? null : last.inUnit(unit), lastEffort);
    }

    /// The load that the log of the set starts with: a load in the routine wins over last time's.
    public @Nullable Load initial() {
        return planned == null ? last : planned;
    }
}
