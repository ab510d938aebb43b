package pumpwise.rules.pump;

import java.util.EnumSet;
import java.util.Set;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Category;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Block;

/// The kinds of exercises that make up a warm-up.
final class WarmUpExercises {

    /// The time for all light cardio together.
    static final Window CARDIO = Window.ofSeconds(5 * 60, 10 * 60);

    private static final Set<Equipment> LIGHT = EnumSet.of(Equipment.BODY_ONLY, Equipment.BANDS);

    private WarmUpExercises() {}

    static boolean hasCardio(Block block, Catalog catalog) {
        return block.items().stream()
                .flatMap(item -> catalog.find(item.exercise()).stream())
                .anyMatch(WarmUpExercises::isCardio);
    }

    static boolean isCardio(Exercise exercise) {
        return exercise.category() == Category.CARDIO;
    }

    static boolean isDynamicStretch(Exercise exercise) {
        return exercise.category() == Category.MOBILITY;
    }

    /// Whether an exercise is activation, or glute work that is light because it needs at most a band.
    static boolean isActivation(Exercise exercise) {
        return exercise.category() == Category.ACTIVATION
                || (exercise.category() == Category.STRENGTH
                        && exercise.worksGlutes()
                        && LIGHT.containsAll(exercise.equipment()));
    }
}
