package pumpwise.storage.settings;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Equipment;
import pumpwise.routine.Section;
import pumpwise.routine.WeightUnit;
import pumpwise.session.caution.CautionHistory;

/// The user's settings, and the size of the window. There is one record for each part of the settings screen.
///
/// @param look the appearance of the window
/// @param sound the sounds of a session
/// @param training how sessions run
/// @param cautions the cautions around sessions
/// @param planning what the Plan screen remembers
/// @param progress how progress is measured and shown
/// @param window the size of the window
public record Settings(
        Look look,
        SoundSettings sound,
        Training training,
        Cautions cautions,
        Planning planning,
        ProgressSettings progress,
        Window window) {

    /// The defaults.
    public static final Settings DEFAULT = new Settings(
            new Look(Theme.SYSTEM, 100, 100),
            SoundSettings.DEFAULT,
            new Training(true, WeightUnit.KILOGRAMS, 5, new TreeMap<>()),
            new Cautions(true, CautionHistory.NONE),
            new Planning(null, List.of(), Set.of(), Set.of(), null),
            ProgressSettings.DEFAULT,
            new Window(1100, 720, false));

    /// A copy with another appearance.
    public Settings withLook(UnaryOperator<Look> change) {
        return new Settings(change.apply(look), sound, training, cautions, planning, progress, window);
    }

    /// A copy with other sounds.
    public Settings withSound(UnaryOperator<SoundSettings> change) {
        return new Settings(look, change.apply(sound), training, cautions, planning, progress, window);
    }

    /// A copy with another way to run sessions.
    public Settings withTraining(UnaryOperator<Training> change) {
        return new Settings(look, sound, change.apply(training), cautions, planning, progress, window);
    }

    /// A copy with other cautions.
    public Settings withCautions(UnaryOperator<Cautions> change) {
        return new Settings(look, sound, training, change.apply(cautions), planning, progress, window);
    }

    /// A copy with other memories of the Plan screen.
    public Settings withPlanning(UnaryOperator<Planning> change) {
        return new Settings(look, sound, training, cautions, change.apply(planning), progress, window);
    }

    /// A copy with another way to measure and show progress.
    public Settings withProgress(UnaryOperator<ProgressSettings> change) {
        return new Settings(look, sound, training, cautions, planning, change.apply(progress), window);
    }

    /// A copy with another size of the window.
    public Settings withWindow(Window other) {
        return new Settings(look, sound, training, cautions, planning, progress, other);
    }

    /// Light or dark.
    public enum Theme {
        LIGHT,
        DARK,
        /// The theme of the operating system.
        SYSTEM
    }

    /// The appearance of the window.
    ///
    /// @param theme light, dark, or that of the system
    /// @param textSize in percent of the default, [#LEAST_TEXT_SIZE] to [#GREATEST_TEXT_SIZE]
    /// @param systemTextSize the text size of the system in percent when it was last read. The window opens with it, because
    ///     reading it takes longer than drawing a frame
    public record Look(Theme theme, int textSize, int systemTextSize) {

        /// The smallest text size.
        public static final int LEAST_TEXT_SIZE = 90;

        /// The largest text size that fits on every screen.
        public static final int GREATEST_TEXT_SIZE = 150;

        private static final int LEAST_SYSTEM_TEXT_SIZE = 75;
        private static final int GREATEST_SYSTEM_TEXT_SIZE = 250;

        public Look {
            textSize = Math.clamp(textSize, LEAST_TEXT_SIZE, GREATEST_TEXT_SIZE);
            systemTextSize = Math.clamp(systemTextSize, LEAST_SYSTEM_TEXT_SIZE, GREATEST_SYSTEM_TEXT_SIZE);
        }

        /// A copy with another text size of the system.
        public Look withSystemTextSize(int other) {
            return new Look(theme, textSize, other);
        }

        /// A copy with another theme.
        public Look withTheme(Theme other) {
            return new Look(other, textSize, systemTextSize);
        }

        /// A copy with another text size, clamped to [#LEAST_TEXT_SIZE] to [#GREATEST_TEXT_SIZE].
        public Look withTextSize(int other) {
            return new Look(theme, other, systemTextSize);
        }
    }

    /// How sessions run.
    ///
    /// @param guided whether sets are guided rep by rep
    /// @param unit the weight unit
    /// @param getReadySeconds the time to change the side or the exercise if there is no rest between two efforts, 0 to
    /// [#MAX_GET_READY_SECONDS]
    /// @param keys the changed keys of a running session: action id to key names
    public record Training(
            boolean guided, WeightUnit unit, int getReadySeconds, SortedMap<String, List<String>> keys) {

        /// The longest get-ready.
        public static final int MAX_GET_READY_SECONDS = 15;

        public Training {
            getReadySeconds = Math.clamp(getReadySeconds, 0, MAX_GET_READY_SECONDS);
            SortedMap<String, List<String>> copy = new TreeMap<>();
            keys.forEach((action, names) -> copy.put(action, List.copyOf(names)));
            keys = Collections.unmodifiableSortedMap(copy);
        }

        /// A copy with guided or free sets.
        public Training withGuided(boolean other) {
            return new Training(other, unit, getReadySeconds, keys);
        }

        /// A copy with another unit of loads.
        public Training withUnit(WeightUnit other) {
            return new Training(guided, other, getReadySeconds, keys);
        }

        /// A copy with another get-ready, clamped to 0 to [#MAX_GET_READY_SECONDS].
        public Training withGetReadySeconds(int other) {
            return new Training(guided, unit, other, keys);
        }

        /// A copy with other keys.
        public Training withKeys(Map<String, List<String>> other) {
            return new Training(guided, unit, getReadySeconds, new TreeMap<>(other));
        }
    }

    /// The cautions around sessions.
    ///
    /// @param on whether they are shown
    /// @param history those that were shown, so that none is shown twice in a row
    public record Cautions(boolean on, CautionHistory history) {

        /// With cautions on or off.
        public Cautions withOn(boolean other) {
            return new Cautions(other, history);
        }

        /// A copy with another history.
        public Cautions withHistory(CautionHistory other) {
            return new Cautions(on, other);
        }
    }

    /// The size of the window.
    ///
    /// @param width in pixels of the screen's scale, [#LEAST_WIDTH] to [#GREATEST]
    /// @param height in pixels of the screen's scale, [#LEAST_HEIGHT] to [#GREATEST]
    /// @param maximized whether it fills the screen
    public record Window(int width, int height, boolean maximized) {

        /// The smallest width that shows everything.
        public static final int LEAST_WIDTH = 880;

        /// The smallest height that shows everything.
        public static final int LEAST_HEIGHT = 600;

        /// Larger than any screen.
        public static final int GREATEST = 20_000;

        public Window {
            width = Math.clamp(width, LEAST_WIDTH, GREATEST);
            height = Math.clamp(height, LEAST_HEIGHT, GREATEST);
        }
    }
}
