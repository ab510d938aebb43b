package pumpwise.session;

import java.time.Duration;

/// The time of a session that was not training.
///
/// @param rested in completed rests of the work section
/// @param paused while everything was paused
/// @param away while the lid was closed or the process was stopped
public record TimeSpent(Duration rested, Duration paused, Duration away) {

    /// No time spent yet.
    static final TimeSpent NONE = new TimeSpent(Duration.ZERO, Duration.ZERO, Duration.ZERO);

    TimeSpent plusRested(Duration more) {
        return new TimeSpent(rested.plus(more), paused, away);
    }

    TimeSpent plusPaused(Duration more) {
        return new TimeSpent(rested, paused.plus(more), away);
    }

    TimeSpent plusAway(Duration more) {
        return new TimeSpent(rested, paused, away.plus(more));
    }
}
