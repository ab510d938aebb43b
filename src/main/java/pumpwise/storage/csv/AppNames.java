package pumpwise.storage.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What other apps call the exercises of the built-in catalog. A name that is another exercise in another app, such as
/// "Glute Kickback", is left out.
public final class AppNames {

    /// The apps whose names are known.
    public enum App {
        STRONG,
        HEVY,
        /// Those of free-exercise-db, which LiftLog uses.
        LIFTLOG,
        LIFTOSAUR
    }

    private record Known(String exercise, String strong, String hevy, String liftLog, String liftosaur) {

        String in(App app) {
            return switch (app) {
                case STRONG -> strong;
                case HEVY -> hevy;
                case LIFTLOG -> liftLog;
                case LIFTOSAUR -> liftosaur;
            };
        }
    }

    private static final List<Known> ALL = List.of(
            new Known("barbell-hip-thrust", "Hip Thrust (Barbell)", "Hip Thrust (Barbell)", "Barbell Hip Thrust", "Hip Thrust, Barbell"),
            new Known("machine-hip-thrust", "Hip Thrust (Machine)", "Hip Thrust (Machine)", "", ""),
            new Known("single-leg-hip-thrust", "", "Single Leg Hip Thrust", "", "Single Leg Hip Thrust"),
            new Known("glute-bridge", "Glute Bridge", "Glute Bridge", "", "Glute Bridge"),
            new Known("barbell-glute-bridge", "", "", "Barbell Glute Bridge", "Glute Bridge, Barbell"),
            new Known("single-leg-glute-bridge", "", "Single Leg Glute Bridge", "Single Leg Glute Bridge", ""),
            new Known("cable-glute-kickback", "", "Standing Cable Glute Kickbacks", "One-Legged Cable Kickback", "Cable Kickback"),
            new Known("machine-glute-kickback", "Glute Kickback (Machine)", "Glute Kickback (Machine)", "", ""),
            new Known("donkey-kick", "", "Glute Kickback on Floor", "", ""),
            new Known("machine-hip-abduction", "Hip Abductor (Machine)", "Hip Abduction (Machine)", "Thigh Abductor", "Hip Abductor"),
            new Known("banded-lateral-walk", "", "Lateral Band Walks", "", ""),
            new Known("banded-forward-walk", "", "", "Monster Walk", ""),
            new Known("banded-clam-shell", "", "Clamshell", "", "Side Lying Clam"),
            new Known("fire-hydrant", "", "Fire Hydrants", "", ""),
            new Known("bird-dog", "", "Bird Dog", "", ""),
            new Known("frog-pump", "", "Frog Pumps (Dumbbell)", "", ""),
            new Known("glute-hyperextension", "", "Back Extension (Hyperextension)", "Hyperextensions (Back Extensions)", "Back Extension"),
            new Known("reverse-hyperextension", "", "Reverse Hyperextension", "Reverse Hyperextension", ""),
            new Known("romanian-deadlift", "Romanian Deadlift (Barbell)", "Romanian Deadlift (Barbell)", "Romanian Deadlift", "Romanian Deadlift, Barbell"),
            new Known("dumbbell-rdl", "Romanian Deadlift (Dumbbell)", "Romanian Deadlift (Dumbbell)", "", "Romanian Deadlift, Dumbbell"),
            new Known("single-leg-rdl", "", "Single Leg Romanian Deadlift (Dumbbell)", "", ""),
            new Known("bulgarian-split-squat", "", "Bulgarian Split Squat", "", ""),
            new Known("reverse-lunge", "", "Reverse Lunge", "", ""),
            new Known("walking-lunge", "", "Walking Lunge", "", ""),
            new Known("curtsy-lunge", "", "Curtsy Lunge (Dumbbell)", "", ""),
            new Known("step-up", "", "Dumbbell Step Up", "Barbell Step Ups", ""),
            new Known("cable-pull-through", "", "Cable Pull Through", "Pull Through", ""),
            new Known("kettlebell-swing", "Kettlebell Swing", "Kettlebell Swing", "", "Kettlebell Swing"),
            new Known("light-cardio", "", "Walking", "", ""));

    private static final Map<String, String> EXERCISES = new HashMap<>();

    static {
        for (App app : App.values()) {
            for (Known known : ALL) {
                EXERCISES.putIfAbsent(key(known.in(app)), known.exercise());
            }
        }
        EXERCISES.remove("");
    }

    private AppNames() {}

    /// The id of the exercise that an app calls so; empty if none does.
    public static Optional<String> exercise(String name) {
        return Optional.ofNullable(EXERCISES.get(key(name)));
    }

    /// What an app calls an exercise; empty if it has none like it.
    public static Optional<String> name(App app, String exercise) {
        return ALL.stream()
                .filter(known -> known.exercise().equals(exercise))
                .map(known -> known.in(app))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
