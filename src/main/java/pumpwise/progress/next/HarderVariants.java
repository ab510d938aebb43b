package pumpwise.progress.next;

import java.util.List;
import java.util.Objects;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Level;
import pumpwise.catalog.Sides;

/// The variants of an exercise that are harder, for when no reps are left to gain: those that take more experience, or one
/// leg instead of both, or a weight instead of the body alone, as long as they take no less experience. The choice is ours.
final class HarderVariants {

    private static final int MOST = 2;

    private HarderVariants() {}

    /// The names of at most two harder variants.
    static List<String> of(String id, Catalog catalog) {
        return catalog.find(id).stream()
                .flatMap(exercise -> exercise.variants().stream()
                        .flatMap(variant -> catalog.find(variant).stream())
                        .filter(variant -> isHarder(variant, exercise)))
                .limit(MOST)
                .map(Exercise::name)
                .toList();
    }

    private static boolean isHarder(Exercise variant, Exercise exercise) {
        Level taken = Objects.requireNonNullElse(variant.level(), Level.BEGINNER);
        int more = taken.compareTo(Objects.requireNonNullElse(exercise.level(), Level.BEGINNER));
        boolean oneLeg = isBoth(exercise) && !isBoth(variant);
        boolean weight = isBodyOnly(exercise) && !isBodyOnly(variant);
        return variant.mechanic() != null && (more > 0 || (more == 0 && (oneLeg || weight)));
    }

    private static boolean isBoth(Exercise exercise) {
        return exercise.movement().sides() == Sides.BOTH;
    }

    private static boolean isBodyOnly(Exercise exercise) {
        return exercise.equipment().equals(List.of(Equipment.BODY_ONLY));
    }
}
