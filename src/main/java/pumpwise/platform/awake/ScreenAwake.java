package pumpwise.platform.awake;

/// Keeps the screen from going dark. Where the system has no means for that nothing happens: a session runs all the
/// same. However Pumpwise ends, the system lets the screen sleep again afterwards.
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
