package pumpwise.catalog;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pumpwise.figure.LazyFigure;

/// One exercise of the catalog.
///
/// @param id kebab-case and stable, because routines refer to exercises by id
/// @param name the display name
/// @param category the kind of training it belongs to
/// @param mechanic compound or isolation; null for cardio, mobility, and stretching
/// @param level the experience it requires, or null
/// @param force the direction of effort, or null
/// @param equipment everything that is needed at once; never empty
/// @param primaryMuscles the muscles it is done for; never empty
/// @param secondaryMuscles the muscles that assist
/// @param movement how a set is performed
/// @param coaching instructions, cues, and common mistakes
/// @param aliases other names for the same exercise
/// @param nearAliases names of similar exercises, under which the search also finds this one. An import must never
/// treat them as the same exercise
/// @param variants ids of related exercises that can replace it
/// @param figure how it looks; null if nobody has drawn it
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
        List<String> nearAliases,
        List<String> variants,
        @Nullable LazyFigure figure) {

    /// The syntax of an id.
    public static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /// @throws IllegalArgumentException if the id is malformed, the name is blank, or there is no equipment or primary
    /// muscle
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
        nearAliases = List.copyOf(nearAliases);
        variants = List.copyOf(variants);
    }

    /// An exercise without near aliases and without a figure.
    public Exercise(
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
        this(
                id, name, category, mechanic, level, force, equipment, primaryMuscles, secondaryMuscles, movement,
                coaching, aliases, List.of(), variants, null);
    }

    /// The same exercise under another id.
    public Exercise withId(String other) {
        return new Exercise(
                other, name, category, mechanic, level, force, equipment, primaryMuscles, secondaryMuscles, movement,
                coaching, aliases, nearAliases, variants, figure);
    }

    /// A copy under another name, without aliases and listed as a variant of this exercise.
    public Exercise asCopy(String other) {
        List<String> related = new ArrayList<>(List.of(id));
        variants.stream().filter(variant -> !variant.equals(id)).forEach(related::add);
        return new Exercise(
                id, other, category, mechanic, level, force, equipment, primaryMuscles, secondaryMuscles, movement,
                coaching, List.of(), List.of(), related, figure);
    }

    /// All muscles it works, primary and secondary.
    public Set<Muscle> muscles() {
        Set<Muscle> all = EnumSet.copyOf(primaryMuscles);
        all.addAll(secondaryMuscles);
        return all;
    }

    /// Whether it works one of the gluteal muscles, primary or secondary.
    public boolean worksGlutes() {
        return muscles().stream().anyMatch(Muscle::isGlute);
    }
}
