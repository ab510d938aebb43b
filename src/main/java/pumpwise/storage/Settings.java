package pumpwise.storage;

import org.jspecify.annotations.Nullable;

/// What a person has set, and where the window was left.
///
/// @param theme light, dark, or as the system has it
/// @param sounds whether cues are heard
/// @param volume of the cues, 0 to 100
/// @param guided whether sets are led through repetition by repetition
/// @param lastRoutine the path of the routine that was open last; null for none
/// @param window how the window was left
public record Settings(
        Theme theme, boolean sounds, int volume, boolean guided, @Nullable String lastRoutine, Window window) {

    /// What holds until something is set.
    public static final Settings DEFAULT = new Settings(Theme.SYSTEM, true, 80, true, null, Window.DEFAULT);

    /// How the window looks.
    public enum Theme {
        LIGHT,
        DARK,
        /// As the rest of the system has it.
        SYSTEM
    }

    /// Size of the window.
    ///
    /// @param width in pixels of the screen's scale, [#LEAST_WIDTH] to [#GREATEST]
    /// @param height in pixels of the screen's scale, [#LEAST_HEIGHT] to [#GREATEST]
    /// @param maximized whether it fills the screen
    public record Window(int width, int height, boolean maximized) {

        /// The narrowest window that everything fits in.
        public static final int LEAST_WIDTH = 880;

        /// The lowest window that everything fits in.
        public static final int LEAST_HEIGHT = 600;

        /// Wider and higher than any screen.
        public static final int GREATEST = 20_000;

        /// The window of the first start.
        public static final Window DEFAULT = new Window(1100, 720, false);

        public Window {
            width = Math.clamp(width, LEAST_WIDTH, GREATEST);
            height = Math.clamp(height, LEAST_HEIGHT, GREATEST);
        }
    }

    public Settings {
        volume = Math.clamp(volume, 0, 100);
    }

    /// With another theme.
    public Settings withTheme(Theme other) {
        return new Settings(other, sounds, volume, guided, lastRoutine, window);
    }

    /// With cues heard or not.
    public Settings withSounds(boolean other) {
        return new Settings(theme, other, volume, guided, lastRoutine, window);
    }

    /// With another volume, held within 0 to 100.
    public Settings withVolume(int other) {
        return new Settings(theme, sounds, other, guided, lastRoutine, window);
    }

    /// With guided or free sets.
    public Settings withGuided(boolean other) {
        return new Settings(theme, sounds, volume, other, lastRoutine, window);
    }

    /// With another routine opened last, or none.
    public Settings withLastRoutine(@Nullable String other) {
        return new Settings(theme, sounds, volume, guided, other, window);
    }

    /// With the window left otherwise.
    public Settings withWindow(Window other) {
        return new Settings(theme, sounds, volume, guided, lastRoutine, other);
    }
}
