package pumpwise.ui.library.exercise;

import java.util.ArrayList;
import java.util.List;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.FirstFigures;
import pumpwise.routine.Notation;
import pumpwise.routine.Prescription;
import pumpwise.words.Words;

/// Says how an exercise would stand in a routine it is added to.
final class RoutineLine {

    private final Words words;

    RoutineLine(Words words) {
        this.words = words;
    }

    /// Its kind, and the figures it begins with.
    String of(Exercise exercise) {
        Block block = FirstFigures.block(exercise, FirstFigures.section(exercise));
        Prescription item = block.items().getFirst();
        List<String> figures = new ArrayList<>();
        figures.add(new ExerciseText(words).kind(exercise));
        String amount = amount(item.amount(), exercise);
        figures.add(block.sets().greatest() == 1
                ? amount
                : words.say("library.row.sets", Notation.write(block.sets()), amount));
        if (item.hold() != null) {
            figures.add(words.say("library.row.hold", Notation.write(item.hold())));
        }
        if (block.rest() != null) {
            figures.add(words.say("library.row.rest", Notation.write(block.rest())));
        }
        return String.join(" \u00B7 ", figures);
    }

    private String amount(Amount amount, Exercise exercise) {
        String sides = exercise.movement().sides().word().replace(' ', '-');
        String label = words.say("plan.label." + exercise.movement().unit().word() + "." + sides);
        return switch (amount) {
            case Amount.Reps reps -> words.say("library.row.amount", Notation.write(reps.count()), label);
            case Amount.Steps steps -> words.say("library.row.amount", Notation.write(steps.count()), label);
            case Amount.Time time -> words.say("library.row.time." + sides, Notation.write(time.time()));
        };
    }
}
