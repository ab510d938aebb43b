package pumpwise.ui.train.live;

import java.time.Duration;

/// Observes a running session, always on the window's thread.
public interface SessionObserver {

    /// The session has changed. Several changes may be reported as one.
    void changed();

    /// The screen should light up, for those who cannot hear the cue.
    void flashed();

    /// Nobody was there for a while.
    void wasAway(Duration away);

    /// The session goes on, but would not survive a crash.
    void journalFailed(Exception cause);
}
