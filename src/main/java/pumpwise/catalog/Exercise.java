package pumpwise.catalog;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One exercise of the catalog.
///
/// @param id kebab-case, stable: routines name exercises by it
/// @param name as people say it
/// @param category what it is for
/// @param mechanic compound or isolation; null for cardio, mobility and stretching
/// @param level the experience it asks for, or null
/// @param force the direction of effort, or null
/// @param equipment everything that has to be at hand; never empty
/// @param primaryMuscles the muscles it is done for; never empty
/// @param secondaryMuscles the muscles that help
/// @param movement how a set of it goes
/// @param coaching what a coach says about it
/// @param aliases other names people look for
/// @param variants ids of exercises close to it
public record Exercise(
        String id,
        String name,
        Category category,
        @Nullable Mechanic mechanic,
        @Nullable Level level,
        @Nullable Force force,
        List<Equipment> equipment,
        List<Muscle> primaryMuscles,
        List<Muscle> secondaryMuscles,
        Movement movement,
        Coaching coaching,
        List<String> aliases,
        List<String> variants) {

    /// The form of an id.
    public static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /// @throws IllegalArgumentException if the id has another form, the name is blank, or there is no
    ///     equipment or primary muscle
    public Exercise {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an exercise id: " + id);
        }
        if (name.isBlank() || equipment.isEmpty() || primaryMuscles.isEmpty()) {
            throw new IllegalArgumentException("an exercise has a name, equipment and a primary muscle: " + id);
        }
        equipment = List.copyOf(equipment);
        primaryMuscles = List.copyOf(primaryMuscles);
        secondaryMuscles = List.copyOf(secondaryMuscles);
        aliases = List.copyOf(aliases);
        variants = List.copyOf(variants);
    }

    /// The same exercise under another id.
    public Exercise withId(String other) {
        return new Exercise(
                other, name, category, mechanic, level, force, equipment, primaryMuscles, secondaryMuscles, movement,
                coaching, aliases, variants);
    }

    /// The same exercise under another name, as a variant of what it was.
    public Exercise asCopy(String other) {
        List<String> related = new ArrayList<>(List.of(id));
        variants.stream().filter(variant -> !variant.equals(id)).forEach(related::add);
        return new Exercise(
                id, other, category, mechanic, level, force, equipment, primaryMuscles, secondaryMuscles, movement,
                coaching, List.of(), related);
    }

    /// Every muscle it works, primary and secondary.
    public Set<Muscle> muscles() {
        Set<Muscle> all = EnumSet.copyOf(primaryMuscles);
        all.addAll(secondaryMuscles);
        return all;
    }

    /// Whether it works one of the gluteal muscles, also as a helper.
    public boolean worksGlutes() {
        return muscles().stream().anyMatch(Muscle::isGlute);
    }
}
