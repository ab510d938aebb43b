package pumpwise.platform.awake;

/// Keeps the screen on. If the system offers no way to do that, nothing happens and the session runs on. The screen
/// may sleep again as soon as the program ends, even if it crashes.
public interface ScreenAwake {

    /// Keeps the screen on until [#end]. Nothing changes if it is on already.
    void begin();

    /// Lets the screen sleep again, as the user has set it.
    void end();

    /// Never keeps the screen on.
    static ScreenAwake none() {
        return new ScreenAwake() {
            @Override
            public void begin() {}

            @Override
            public void end() {}
        };
    }
}
