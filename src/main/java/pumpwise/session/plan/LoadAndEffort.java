package pumpwise.session.plan;

import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load;

/// What an exercise is usually done with: what the log of a set begins with until somebody says otherwise.
///
/// @param load that of the last time, or else that of the routine; null where neither says
/// @param effort that of the last time, from 1 to 10; 0 where nothing was said
public record LoadAndEffort(@Nullable Load load, int effort) {

    /// Nothing is known.
    public static final LoadAndEffort NOTHING = new LoadAndEffort(null, 0);

    /// @throws IllegalArgumentException if the effort is not 0 to 10
    public LoadAndEffort {
        if (effort < 0 || effort > 10) {
            throw new IllegalArgumentException("not an effort: " + effort);
        }
    }

    /// This, and what it does not say from another.
    public LoadAndEffort or(LoadAndEffort other) {
        return new LoadAndEffort(load == null ? other.load : load, effort == 0 ? other.effort : effort);
    }
}
