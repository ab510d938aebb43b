package pumpwise.export.other;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The names of exercises in Liftosaur.
final class LiftosaurNames {

    private static final Map<String, String> BUILT_IN = Map.ofEntries(
            Map.entry("barbell-hip-thrust", "Hip Thrust"),
            Map.entry("banded-hip-thrust", "Hip Thrust, Band"),
            Map.entry("machine-hip-thrust", "Hip Thrust, Leverage Machine"),
            Map.entry("single-leg-hip-thrust", "Single Leg Hip Thrust"),
            Map.entry("glute-bridge", "Glute Bridge"),
            Map.entry("bodyweight-glute-bridge", "Glute Bridge"),
            Map.entry("barbell-glute-bridge", "Glute Bridge, Barbell"),
            Map.entry("banded-glute-bridge", "Glute Bridge, Band"),
            Map.entry("single-leg-glute-bridge", "Single Leg Bridge"),
            Map.entry("cable-glute-kickback", "Cable Kickback"),
            Map.entry("banded-standing-kickback", "Glute Kickback, Band"),
            Map.entry("donkey-kick", "Glute Kickback"),
            Map.entry("machine-hip-abduction", "Hip Abductor"),
            Map.entry("cable-hip-abduction", "Hip Abductor, Cable"),
            Map.entry("banded-hip-abduction", "Hip Abductor, Band"),
            Map.entry("banded-clam-shell", "Side Lying Clam"),
            Map.entry("glute-hyperextension", "Back Extension"),
            Map.entry("reverse-hyperextension", "Reverse Hyperextension"),
            Map.entry("romanian-deadlift", "Romanian Deadlift, Barbell"),
            Map.entry("dumbbell-rdl", "Romanian Deadlift"),
            Map.entry("single-leg-rdl", "Single Leg Deadlift"),
            Map.entry("bulgarian-split-squat", "Bulgarian Split Squat"),
            Map.entry("reverse-lunge", "Reverse Lunge"),
            Map.entry("step-up", "Step up"),
            Map.entry("cable-pull-through", "Cable Pull Through"),
            Map.entry("kettlebell-swing", "Kettlebell Swing"));

    /// Everything that could mean something else than a part of a name.
    private static final Pattern SPECIAL = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'&+-]+");

    private LiftosaurNames() {}

    /// The name of an exercise that Liftosaur comes with; null if it has none like it.
    static @Nullable String builtIn(String id) {
        return BUILT_IN.get(id);
    }

    /// A name that can be written in a program.
    static String plain(String name) {
        String plain = SPECIAL.matcher(name).replaceAll(" ").strip();
        return plain.isEmpty() ? "Exercise" : plain;
    }
}
