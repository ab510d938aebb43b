package pumpwise.ui.common;

/// What keeps a display up to date while something on it moves.
public interface Ticker {

    /// Calls `tick` some ten times a second on the window's thread, until [#stop]. Where it runs already nothing
    /// changes but what is called.
    void start(Runnable tick);

    /// Calls no more.
    void stop();
}
