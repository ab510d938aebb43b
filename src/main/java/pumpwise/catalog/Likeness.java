package pumpwise.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How well exercises stand in for one another. What counts most is that the same muscles are worked in the same kind
/// of movement; then that one is a variant of the other, which further muscles help, and how a set of it goes.
public final class Likeness {

    private static final int PRIMARY = 400;
    private static final int MECHANIC = 250;
    private static final int PURPOSE = 200;
    private static final int VARIANT = 150;
    private static final int MUSCLES = 100;
    private static final int UNIT = 50;
    private static final int SIDES = 50;
    private static final int START = 50;

    /// Outweighs everything but the muscles and the kind of movement.
    private static final int AT_HAND = 300;

    private static final Set<Category> WORK = EnumSet.of(
            Category.STRENGTH,
            Category.PLYOMETRICS,
            Category.POWERLIFTING,
            Category.OLYMPIC_WEIGHTLIFTING,
            Category.STRONGMAN);

    private final Catalog catalog;

    public Likeness(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The exercises that work some muscle that `given` works, the most alike first, without itself; of equals by
    /// name.
    public List<Exercise> to(Exercise given) {
        return to(given, Optional.empty());
    }

    /// The same, with what can be done with the equipment at hand preferred.
    public List<Exercise> to(Exercise given, Optional<Set<Equipment>> atHand) {
        return catalog.exercises().stream()
                .filter(other -> !other.id().equals(given.id()))
                .filter(other -> shared(other.muscles(), given.muscles()) > 0)
                .map(other -> new Alike(other, degree(given, other) + preference(other, atHand)))
                .sorted(Comparator.comparingInt(Alike::degree).reversed())
                .map(Alike::exercise)
                .toList();
    }

    private record Alike(Exercise exercise, int degree) {}

    private static int preference(Exercise exercise, Optional<Set<Equipment>> atHand) {
        return atHand.filter(there -> !ExerciseFilter.isAtHand(exercise, there)).isPresent() ? 0 : AT_HAND;
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

    /// What an exercise is done for: all kinds of work are one.
    private static Category purpose(Exercise exercise) {
        return WORK.contains(exercise.category()) ? Category.STRENGTH : exercise.category();
    }

    private static boolean areVariants(Exercise one, Exercise other) {
        return one.variants().contains(other.id()) || other.variants().contains(one.id());
    }

    /// How many of all the muscles of two exercises are muscles of both.
    private static int percentShared(Collection<Muscle> some, Collection<Muscle> others) {
        Set<Muscle> all = EnumSet.copyOf(some);
        all.addAll(others);
        return 100 * shared(Set.copyOf(some), others) / all.size();
    }

    private static int shared(Set<Muscle> some, Collection<Muscle> others) {
        return (int) others.stream().filter(some::contains).count();
    }
}
