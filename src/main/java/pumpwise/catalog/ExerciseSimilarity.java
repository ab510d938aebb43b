package pumpwise.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds exercises that can replace another one. The same main muscles and the same kind of movement count most, then
/// whether one is a variant of the other, which muscles assist, and how a set is performed.
public final class ExerciseSimilarity {

    private static final int PRIMARY = 400;
    private static final int MECHANIC = 250;
    private static final int PURPOSE = 200;
    private static final int VARIANT = 150;
    private static final int MUSCLES = 100;
    private static final int UNIT = 50;
    private static final int SIDES = 50;
    private static final int START = 50;

    /// More than everything except the muscles and the kind of movement.
    private static final int AVAILABLE = 300;

    private static final Set<Category> WORK = EnumSet.of(
            Category.STRENGTH,
            Category.PLYOMETRICS,
            Category.POWERLIFTING,
            Category.OLYMPIC_WEIGHTLIFTING,
            Category.STRONGMAN);

    private final Catalog catalog;

    public ExerciseSimilarity(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The other exercises that share a muscle with `given`, the most similar first; equally similar ones by name.
    public List<Exercise> rank(Exercise given) {
        return rank(given, null);
    }

    /// Like [#rank(Exercise)], but exercises that the available equipment allows come first.
    ///
    /// @param available the available equipment; null if it does not matter
    public List<Exercise> rank(Exercise given, @Nullable Set<Equipment> available) {
        return catalog.exercises().stream()
                .filter(other -> !other.id().equals(given.id()))
                .filter(other -> shared(other.muscles(), given.muscles()) > 0)
                .map(other -> new Candidate(other, degree(given, other) + preference(other, available)))
                .sorted(Comparator.comparingInt(Candidate::degree).reversed())
                .map(Candidate::exercise)
                .toList();
    }

    private record Candidate(Exercise exercise, int degree) {}

    private static int preference(Exercise exercise, @Nullable Set<Equipment> available) {
        return available == null || ExerciseFilter.isAvailable(exercise, available) ? AVAILABLE : 0;
    }

    private static int degree(Exercise one, Exercise other) {
        return PRIMARY * percentShared(one.primaryMuscles(), other.primaryMuscles()) / 100
                + MUSCLES * percentShared(one.muscles(), other.muscles()) / 100
                + (one.mechanic() == other.mechanic() ? MECHANIC : 0)
                + (purpose(one) == purpose(other) ? PURPOSE : 0)
                + (areVariants(one, other) ? VARIANT : 0)
                + (one.movement().unit() == other.movement().unit() ? UNIT : 0)
                + (one.movement().sides() == other.movement().sides() ? SIDES : 0)
                + (one.movement().startsWith() == other.movement().startsWith() ? START : 0);
    }

    /// The category of an exercise, with all kinds of work treated as one.
    private static Category purpose(Exercise exercise) {
        return WORK.contains(exercise.category()) ? Category.STRENGTH : exercise.category();
    }

    private static boolean areVariants(Exercise one, Exercise other) {
        return one.variants().contains(other.id()) || other.variants().contains(one.id());
    }

    /// The percentage of muscles that two exercises share.
    private static int percentShared(Collection<Muscle> some, Collection<Muscle> others) {
        Set<Muscle> all = EnumSet.copyOf(some);
        all.addAll(others);
        return 100 * shared(Set.copyOf(some), others) / all.size();
    }

    private static int shared(Set<Muscle> some, Collection<Muscle> others) {
        return (int) others.stream().filter(some::contains).count();
    }
}
