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
import pumpwise.routine.WeightUnit;

/// What a person has set, and where the window was left. One part for each part of the settings screen, so that
/// each can grow by itself.
///
/// @param look how the window looks
/// @param sound how a session makes itself noticed
/// @param training how sessions are done
/// @param planning what routines are made of
/// @param window how the window was left
public record Settings(Look look, Sound sound, Training training, Planning planning, Window window) {

    /// What holds until something is set.
    public static final Settings DEFAULT = new Settings(
            new Look(Theme.SYSTEM),
            new Sound(true, 80, true, false, Flash.UNHEARD),
            new Training(true, WeightUnit.KILOGRAMS, 5, new TreeMap<>()),
            new Planning(null, Set.of()),
            new Window(1100, 720, false));

    /// With another look.
    public Settings withLook(UnaryOperator<Look> change) {
        return new Settings(change.apply(look), sound, training, planning, window);
    }

    /// With cues made otherwise.
    public Settings withSound(UnaryOperator<Sound> change) {
        return new Settings(look, change.apply(sound), training, planning, window);
    }

    /// With sessions done otherwise.
    public Settings withTraining(UnaryOperator<Training> change) {
        return new Settings(look, sound, change.apply(training), planning, window);
    }

    /// With routines made otherwise.
    public Settings withPlanning(UnaryOperator<Planning> change) {
        return new Settings(look, sound, training, change.apply(planning), window);
    }

    /// With the window left otherwise.
    public Settings withWindow(Window other) {
        return new Settings(look, sound, training, planning, other);
    }

    /// Light or dark.
    public enum Theme {
        LIGHT,
        DARK,
        /// As the rest of the system has it.
        SYSTEM
    }

    /// When the screen lights up at a turn of the session.
    public enum Flash {
        ALWAYS,
        /// Where it cannot be heard.
        UNHEARD,
        NEVER
    }

    /// How the window looks.
    ///
    /// @param theme light, dark, or as the system has it
    public record Look(Theme theme) {

        /// With another theme.
        public Look withTheme(Theme other) {
            return new Look(other);
        }
    }

    /// How a session makes itself noticed.
    ///
    /// @param on whether cues are heard
    /// @param volume of the cues, 0 to 100
    /// @param countdown whether the last three seconds are counted
    /// @param spoken whether what comes next is said too
    /// @param flash when the screen lights up
    public record Sound(boolean on, int volume, boolean countdown, boolean spoken, Flash flash) {

        public Sound {
            volume = Math.clamp(volume, 0, 100);
        }

        /// With cues heard or not.
        public Sound withOn(boolean other) {
            return new Sound(other, volume, countdown, spoken, flash);
        }

        /// With another volume, held within 0 to 100.
        public Sound withVolume(int other) {
            return new Sound(on, other, countdown, spoken, flash);
        }

        /// With the last three seconds counted or not.
        public Sound withCountdown(boolean other) {
            return new Sound(on, volume, other, spoken, flash);
        }

        /// With prompts spoken or not.
        public Sound withSpoken(boolean other) {
            return new Sound(on, volume, countdown, other, flash);
        }

        /// With the screen lighting up at other times.
        public Sound withFlash(Flash other) {
            return new Sound(on, volume, countdown, spoken, other);
        }
    }

    /// How sessions are done.
    ///
    /// @param guided whether sets are led through repetition by repetition
    /// @param unit of loads
    /// @param getReadySeconds the time to change the side or the exercise where no rest stands between two efforts, 0
    ///     to [#MAX_GET_READY_SECONDS]
    /// @param keys the changed keys of a running session: the id of an action, and the names of its keys
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

        /// With guided or free sets.
        public Training withGuided(boolean other) {
            return new Training(other, unit, getReadySeconds, keys);
        }

        /// With another unit of loads.
        public Training withUnit(WeightUnit other) {
            return new Training(guided, other, getReadySeconds, keys);
        }

        /// With another get-ready, held within 0 to [#MAX_GET_READY_SECONDS].
        public Training withGetReadySeconds(int other) {
            return new Training(guided, unit, other, keys);
        }

        /// With other keys.
        public Training withKeys(Map<String, List<String>> other) {
            return new Training(guided, unit, getReadySeconds, new TreeMap<>(other));
        }
    }

    /// What routines are made of.
    ///
    /// @param lastRoutine the path of the routine that was open last; null for none
    /// @param equipment what is at hand; empty for everything
    public record Planning(@Nullable String lastRoutine, Set<Equipment> equipment) {

        public Planning {
            EnumSet<Equipment> copy = EnumSet.noneOf(Equipment.class);
            copy.addAll(equipment);
            equipment = Collections.unmodifiableSet(copy);
        }

        /// With another routine opened last, or none.
        public Planning withLastRoutine(@Nullable String other) {
            return new Planning(other, equipment);
        }

        /// With other equipment at hand.
        public Planning withEquipment(Set<Equipment> other) {
            return new Planning(lastRoutine, other);
        }
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

        public Window {
            width = Math.clamp(width, LEAST_WIDTH, GREATEST);
            height = Math.clamp(height, LEAST_HEIGHT, GREATEST);
        }
    }
}
