package pumpwise.ui.train.live;

import java.time.Duration;

/// Observes a running session, on the UI thread.
public interface SessionObserver {

    /// The session has changed. Several changes may be combined.
    void changed();

    /// The screen should flash, for users who cannot hear the cue.
    void flashed();

    /// The user was away.
    void wasAway(Duration away);

    /// The session continues, but would not survive a crash.
    void journalFailed(Exception cause);
}
