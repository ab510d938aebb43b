package pumpwise.session;

import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load;
import pumpwise.routine.WeightUnit;

/// What an exercise is usually done with: what the log of a set begins with until somebody says otherwise.
///
/// @param load that of the last time, or else that of the routine; null where neither says
/// @param effort that of the last time, from 1 to 10; 0 where nothing was said
public record Usual(@Nullable Load load, int effort) {

    /// Nothing is known.
    public static final Usual NOTHING = new Usual(null, 0);

    /// @throws IllegalArgumentException if the effort is not 0 to 10
    public Usual {
        if (effort < 0 || effort > 10) {
            throw new IllegalArgumentException("not an effort: " + effort);
        }
    }

    /// The same with a load without a unit as a weight in `unit`.
    public Usual inUnit(WeightUnit unit) {
        return new Usual(load == null ? null : load.inUnit(unit), effort);
    }

    /// This, and what it does not say from another.
    Usual or(Usual other) {
        return new Usual(load == null ? other.load : load, effort == 0 ? other.effort : effort);
    }
}
