package pumpwise.ui.progress.history.model;

/// What History shows.
public enum HistoryState {
    /// No session is read yet.
    READING,
    /// There are no sessions.
    EMPTY,
    /// No session matches the search.
    NOTHING_FOUND,
    SESSIONS
}
