package pumpwise.session;

import java.time.Duration;

/// How the time of a session was spent, as far as it was not training.
///
/// @param rested in the rests of the work section that are over
/// @param paused while everything was paused
/// @param away while nobody was there: the lid was closed, or the program was not running
public record TimeSpent(Duration rested, Duration paused, Duration away) {

    /// Nothing yet.
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
