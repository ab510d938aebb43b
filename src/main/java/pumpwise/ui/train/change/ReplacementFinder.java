package pumpwise.ui.train.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Likeness;
import pumpwise.session.Command;
import pumpwise.session.Replacement;
import pumpwise.session.Session;
import pumpwise.session.plan.Step;
import pumpwise.ui.train.text.EquipmentWords;
import pumpwise.ui.train.text.ExerciseWords;
import pumpwise.words.Words;

/// Finds what can stand in for an exercise of the running session.
final class ReplacementFinder {

    /// More than that is no help to somebody who stands before a taken machine.
    private static final int MOST = 6;

    private final EquipmentWords equipment;
    private final Supplier<Set<Equipment>> atHand;
    private ExerciseWords exercises = ExerciseWords.none();

    /// @param atHand what is at hand; empty for everything
    ReplacementFinder(Words words, Supplier<Set<Equipment>> atHand) {
        equipment = new EquipmentWords(words);
        this.atHand = atHand;
    }

    /// What is known of the exercises of the session from now on.
    void use(ExerciseWords known) {
        exercises = known;
    }

    /// The name of an exercise; its id where the catalog does not have it.
    String name(String exercise) {
        return exercises.name(exercise);
    }

    /// What can stand in for an exercise, the most alike first.
    List<Alternative> alternatives(String exercise) {
        Optional<Set<Equipment>> there = Optional.of(atHand.get()).filter(it -> !it.isEmpty());
        Catalog catalog = exercises.catalog();
        return catalog.find(exercise).map(it -> new Likeness(catalog).to(it, there.orElse(null))).orElse(List.of()).stream()
                .limit(MOST)
                .map(it -> new Alternative(it.id(), it.name(), equipment.of(it.equipment())))
                .toList();
    }

    /// The command that goes on with it in place of what comes up.
    Optional<Command> to(Session session, Alternative other) {
        return session.nextEffort()
                .map(Step::position)
                .flatMap(position -> exercises
                        .catalog()
                        .find(other.id())
                        .flatMap(it -> Replacement.of(session.plan(), position.place(), it)));
    }
}
