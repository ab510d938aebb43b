package pumpwise.platform.awake;

/// Keeps the screen on. If the system offers no way to do that, nothing happens and the session runs on. The screen
/// may sleep again as soon as the program ends, even if it crashes.
public interface ScreenAwake {

    /// Keeps the screen on until [#end]; once more while it is kept on changes nothing.
    void begin();

    /// Lets the screen sleep again as it is set.
    void end();

    /// Keeps nothing awake.
    static ScreenAwake none() {
        return new ScreenAwake() {
            @Override
            public void begin() {}

            @Override
            public void end() {}
        };
    }
}
