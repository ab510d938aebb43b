package pumpwise.platform.awake;

/// Keeps the screen on. Has no effect on systems without a way to do that. The screen may sleep again when the program
/// ends, even if it crashes.
public interface ScreenAwake {

    /// Keeps the screen on until [#end]. Has no effect if already called.
    void begin();

    /// Lets the screen sleep again, as the user has configured.
    void end();

    /// An implementation that never keeps the screen on.
    static ScreenAwake none() {
        return new ScreenAwake() {
            @Override
            public void begin() {}

            @Override
            public void end() {}
        };
    }
}
