package pumpwise.ui.library.exercise;

import java.util.ArrayList;
import java.util.List;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.FirstFigures;
import pumpwise.routine.Prescription;
import pumpwise.words.ExerciseSummary;
import pumpwise.words.FigureText;
import pumpwise.words.Words;

/// An exercise as it appears in a routine when it is added: its kind, and the sets and reps it starts with.
final class RoutineLine {

    private final Words words;

    RoutineLine(Words words) {
        this.words = words;
    }

    /// The line for an exercise.
    String of(Exercise exercise) {
        Block block = FirstFigures.block(exercise, FirstFigures.section(exercise));
        Prescription item = block.items().getFirst();
        List<String> figures = new ArrayList<>();
        figures.add(new ExerciseSummary(words).kind(exercise));
        String amount = amount(item.amount(), exercise);
        figures.add(block.sets().greatest() == 1
                ? amount
                : words.say("library.row.sets", FigureText.of(block.sets()), amount));
        if (item.hold() != null) {
            figures.add(words.say("library.row.hold", FigureText.of(item.hold())));
        }
        if (block.rest() != null) {
            figures.add(words.say("library.row.rest", FigureText.of(block.rest())));
        }
        return String.join(" \u00B7 ", figures);
    }

    private String amount(Amount amount, Exercise exercise) {
        String sides = exercise.movement().sides().key();
        String label = words.say("plan.label." + exercise.movement().unit().word() + "." + sides);
        return switch (amount) {
            case Amount.Reps reps -> words.say("library.row.amount", FigureText.of(reps.count()), label);
            case Amount.Steps steps -> words.say("library.row.amount", FigureText.of(steps.count()), label);
            case Amount.Time time -> words.say("library.row.time." + sides, FigureText.of(time.time()));
        };
    }
}
