package pumpwise.storage.exercise.imports;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Category;
import pumpwise.catalog.Force;
import pumpwise.catalog.Movement;
import pumpwise.catalog.PeakPause;
import pumpwise.catalog.Sides;
import pumpwise.catalog.StartsWith;

/// Guesses how a set of an exercise is performed from its name, its category, and its force. Everything else gets the
/// most common value.
final class ImportedMovement {

    private static final Pattern ALTERNATING = Pattern.compile("\\balternat(e|ing)\\b");
    private static final Pattern ONE_SIDED =
            Pattern.compile("\\b(one|single)[ -](leg|legged|arm|armed|side|sided)\\b");
    private static final Pattern LOWERS_FIRST = Pattern.compile(
            "\\b(squats?|lunges?|romanian|good[ -]mornings?|stiff[ -]leg(ged)?|push[ -]?ups?|dips?|bench press|leg press)\\b");

    private ImportedMovement() {}

    /// Stretches, cardio, and static holds are timed; jumps and Olympic lifts are explosive; for everything else, the pause
    /// at the peak is optional.
    static Movement of(String name, Category category, @Nullable Force force) {
        String words = name.toLowerCase(Locale.ROOT);
        Sides sides = sides(words);
        boolean isTimed = category == Category.STRETCHING
                || category == Category.CARDIO
                || category == Category.MOBILITY
                || force == Force.STATIC;
        if (isTimed) {
            return Movement.timed(sides);
        }
        boolean isExplosive = category == Category.PLYOMETRICS || category == Category.OLYMPIC_WEIGHTLIFTING;
        Movement movement = Movement.reps(isExplosive ? PeakPause.NONE : PeakPause.OPTIONAL)
                .withSides(sides)
                .withStart(LOWERS_FIRST.matcher(words).find() ? StartsWith.LOWER : StartsWith.LIFT);
        return isExplosive ? movement.asExplosive() : movement;
    }

    private static Sides sides(String words) {
        if (ALTERNATING.matcher(words).find()) {
            return Sides.ALTERNATING;
        }
        return ONE_SIDED.matcher(words).find() ? Sides.EACH_LEG : Sides.BOTH;
    }
}
