package pumpwise.session.plan;

import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load;
import pumpwise.routine.WeightUnit;

/// The known loads of a set before it is done.
///
/// @param planned the load in the routine; null for none
/// @param last the load of the same set last time; null if unknown
/// @param lastEffort the effort of that set, from 1 to 10; 0 if unknown
/// @param lastAmount the reps, steps, or seconds of that set; 0 if unknown
/// @param taken the suggested load that the user took; null for none
public record Loads(
        @Nullable Load planned, @Nullable Load last, int lastEffort, int lastAmount, @Nullable Load taken) {

    /// No known loads.
    public static final Loads NONE = new Loads(null, null, 0, 0, null);

    /// @throws IllegalArgumentException if the effort is not 0 to 10, or the amount is negative
    public Loads {
        if (lastEffort < 0 || lastEffort > 10 || lastAmount < 0) {
            throw new IllegalArgumentException("no set: effort " + lastEffort + ", amount " + lastAmount);
        }
    }

    /// Only the load in the routine.
    public static Loads planned(@Nullable Load load) {
        return load == null ? NONE : new Loads(load, null, 0, 0, null);
    }

    /// A copy with what was done last time.
    public Loads withLast(@Nullable Load load, int effort, int amount) {
        return new Loads(planned, load, effort, amount, taken);
    }

    /// A copy with a suggested load that the user took, or none.
    public Loads withTaken(@Nullable Load load) {
        return new Loads(planned, last, lastEffort, lastAmount, load);
    }

    /// A copy with loads without a unit as weights in `unit`.
    public Loads inUnit(WeightUnit unit) {
        return new Loads(inUnit(planned, unit), inUnit(last, unit), lastEffort, lastAmount, inUnit(taken, unit));
    }

    private static @Nullable Load inUnit(@Nullable Load load, WeightUnit unit) {
        return load == null ? null : load.inUnit(unit);
    }

    /// The default load in the log of the set: the suggested one if the user took it, else the one in the routine, else
    /// the one from last time.
    public @Nullable Load initial() {
        if (taken != null) {
            return taken;
        }
        return planned == null ? last : planned;
    }
}
