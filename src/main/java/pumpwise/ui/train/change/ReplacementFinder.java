package pumpwise.ui.train.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.ExerciseSimilarity;
import pumpwise.session.Command;
import pumpwise.session.Replacement;
import pumpwise.session.Session;
import pumpwise.session.plan.Step;
import pumpwise.ui.train.text.EquipmentWords;
import pumpwise.words.Words;
import pumpwise.words.session.ExerciseWords;

/// Finds exercises that can replace one of the running session.
final class ReplacementFinder {

    /// A longer list would not help a user in front of a taken machine.
    private static final int MOST = 6;

    private final EquipmentWords equipment;
    private final Supplier<Set<Equipment>> available;
    private ExerciseWords exercises = ExerciseWords.none();

    /// @param available supplies the available equipment; empty for everything
    ReplacementFinder(Words words, Supplier<Set<Equipment>> available) {
        equipment = new EquipmentWords(words);
        this.available = available;
    }

    /// Switches to another session.
    void use(ExerciseWords known) {
        exercises = known;
    }

    /// The name of an exercise, or its id if it is not in the catalog.
    String name(String exercise) {
        return exercises.name(exercise);
    }

    /// The exercises that can replace one, the best match first.
    List<Alternative> alternatives(String exercise) {
        Optional<Set<Equipment>> there = Optional.of(available.get()).filter(it -> !it.isEmpty());
        Catalog catalog = exercises.catalog();
        return catalog.find(exercise).map(it -> new ExerciseSimilarity(catalog).rank(it, there.orElse(null))).orElse(List.of()).stream()
                .limit(MOST)
                .map(it -> new Alternative(it.id(), it.name(), equipment.of(it.equipment())))
                .toList();
    }

    /// The command that does the remaining sets with another exercise.
    Optional<Command> to(Session session, Alternative other) {
        return session.nextEffort()
                .map(Step::position)
                .flatMap(position -> exercises
                        .catalog()
                        .find(other.id())
                        .flatMap(it -> Replacement.of(session.plan(), position.place(), it)));
    }
}
