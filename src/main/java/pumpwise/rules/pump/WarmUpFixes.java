package pumpwise.rules.pump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.TimeRange;
import pumpwise.rules.FindingValue;
import pumpwise.rules.Fix;
import pumpwise.rules.RuleContext;

/// The fixes for a warm-up. They use catalog exercises, provided that these exist and are still of the expected kind.
final class WarmUpFixes {

    private static final Amount STRETCH_TIME = new Amount.Time(TimeRange.ofSeconds(2 * 60, 3 * 60));
    private static final Amount ACTIVATION_REPS = new Amount.Reps(Range.of(15));

    private WarmUpFixes() {}

    static Optional<Fix> addCardio(Catalog catalog) {
        return catalog.find("light-cardio").filter(WarmUpExercises::isCardio).map(exercise -> {
            Block block = once(exercise, new Amount.Time(WarmUpExercises.CARDIO.limits()));
            return adding(exercise, routine -> routine.inserting(Section.WARM_UP, 0, block));
        });
    }

    static Optional<Fix> addStretch(Catalog catalog) {
        return catalog.find("dynamic-stretches").filter(WarmUpExercises::isDynamicStretch).map(exercise -> {
            Block block = once(exercise, STRETCH_TIME);
            return adding(
                    exercise, routine -> routine.inserting(Section.WARM_UP, afterCardio(routine, catalog), block));
        });
    }

    private static int afterCardio(Routine routine, Catalog catalog) {
        int after = 0;
        for (int index = 0; index < routine.warmUp().size(); index++) {
            after = WarmUpExercises.hasCardio(routine.warmUp().get(index), catalog) ? index + 1 : after;
        }
        return after;
    }

    static Optional<Fix> addActivation(Catalog catalog) {
        return catalog.find("bodyweight-glute-bridge")
                .filter(WarmUpExercises::isActivation)
                .map(exercise -> adding(
                        exercise, routine -> routine.adding(Section.WARM_UP, once(exercise, ACTIVATION_REPS))));
    }

    /// Sets the time if the total comes from a single set. Otherwise the user has to decide how to distribute it.
    static Optional<Fix> setCardio(RuleContext.KnownItem item, TimeRange total) {
        if (!item.block().sets().equals(Range.ONE) || item.exercise().movement().isTwoSided()) {
            return Optional.empty();
        }
        TimeRange time = WarmUpExercises.CARDIO.clamp(total);
        return Optional.of(new Fix(
                "set",
                new FindingValue.Timed(time),
                routine -> routine.withItem(item.place(), other -> other.withAmount(new Amount.Time(time)))));
    }

    /// Moves the cardio to the beginning and otherwise keeps the order.
    static Fix cardioFirst(Catalog catalog) {
        return new Fix("cardio-first", new FindingValue.None(), routine -> cardioFirst(routine, catalog));
    }

    private static Routine cardioFirst(Routine routine, Catalog catalog) {
        List<Block> blocks = new ArrayList<>(routine.warmUp());
        blocks.removeIf(block -> !WarmUpExercises.hasCardio(block, catalog));
        routine.warmUp().stream().filter(block -> !WarmUpExercises.hasCardio(block, catalog)).forEach(blocks::add);
        return routine.withBlocks(Section.WARM_UP, blocks);
    }

    private static Fix adding(Exercise exercise, UnaryOperator<Routine> edit) {
        return new Fix("add", new FindingValue.Exercises(List.of(exercise.id())), edit);
    }

    private static Block once(Exercise exercise, Amount amount) {
        return Single.once(Prescription.of(exercise.id(), amount));
    }
}
