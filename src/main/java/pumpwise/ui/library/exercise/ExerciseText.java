package pumpwise.ui.library.exercise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import pumpwise.catalog.Coaching;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Movement;
import pumpwise.catalog.PeakPause;
import pumpwise.catalog.StartsWith;
import pumpwise.catalog.Worded;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.FirstFigures;
import pumpwise.routine.Notation;
import pumpwise.routine.Prescription;
import pumpwise.words.Words;

/// Describes an exercise in words.
public final class ExerciseText {

    /// The text about one aspect of an exercise.
    ///
    /// @param heading the aspect
    /// @param lines the text; at least one
    /// @param isNumbered whether the lines are steps
    record Part(String heading, List<String> lines, boolean isNumbered) {}

    private final Words words;

    public ExerciseText(Words words) {
        this.words = words;
    }

    /// Compound, isolation, or the category of an exercise that is neither.
    String kind(Exercise exercise) {
        Worded kind = exercise.mechanic() == null ? exercise.category() : exercise.mechanic();
        return kind(kind);
    }

    private String kind(Worded kind) {
        return words.say("plan.kind." + kind.word().replace(' ', '-'));
    }

    /// Kind, muscles, and equipment in a line.
    public String summary(Exercise exercise) {
        return words.say(
                "palette.about", kind(exercise), list(exercise.primaryMuscles()), list(exercise.equipment()));
    }

    /// How an exercise looks in a routine: its kind and the figures that it starts with.
    String routineLine(Exercise exercise) {
        Block block = FirstFigures.block(exercise, FirstFigures.section(exercise));
        Prescription item = block.items().getFirst();
        List<String> figures = new ArrayList<>();
        figures.add(kind(exercise));
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

    /// The whole description, part by part.
    ///
    /// @param nameOf gives the name of the exercise with an id
    List<Part> parts(Exercise exercise, Function<String, String> nameOf) {
        List<Part> parts = new ArrayList<>();
        one(parts, "kind", exercise.mechanic() == null ? kind(exercise) : words.say("library.part.kind-and-category", kind(exercise), kind(exercise.category())));
        one(parts, "muscles", muscles(exercise));
        one(parts, "equipment", list(exercise.equipment()));
        if (exercise.level() != null) {
            one(parts, "level", exercise.level().word());
        }
        one(parts, "set", set(exercise.movement()));
        Coaching coaching = exercise.coaching();
        several(parts, "cues", coaching.cues(), false);
        several(parts, "instructions", coaching.instructions(), true);
        one(parts, "breathing", coaching.breathing());
        several(parts, "mistakes", coaching.mistakes(), false);
        one(parts, "aliases", String.join(", ", exercise.aliases()));
        one(parts, "variants", exercise.variants().stream().map(nameOf).collect(Collectors.joining(", ")));
        return parts;
    }

    private String muscles(Exercise exercise) {
        String primary = list(exercise.primaryMuscles());
        return exercise.secondaryMuscles().isEmpty()
                ? primary
                : words.say("library.part.helped", primary, list(exercise.secondaryMuscles()));
    }

    /// How to do a set, with the tempo in words.
    private String set(Movement movement) {
        String counted = words.say("library.set." + movement.unit().word() + "." + movement.sides().word().replace(' ', '-'));
        return switch (movement.unit()) {
            case SECONDS -> counted;
            case STEPS -> words.say("library.set.pace", counted, seconds(movement.perStep().toMillis()));
            case REPS -> words.say("library.set.tempo", counted, tempo(movement));
        };
    }

    private String tempo(Movement movement) {
        String lift = words.say("library.tempo.lift", seconds(movement.tempo().lift().toMillis()));
        String lower = words.say("library.tempo.lower", seconds(movement.tempo().lower().toMillis()));
        List<String> phases = new ArrayList<>(
                movement.startsWith() == StartsWith.LIFT ? List.of(lift, lower) : List.of(lower, lift));
        if (movement.peakPause() != PeakPause.NONE) {
            String word = movement.peakPause().word();
            phases.add(phases.indexOf(lift) + 1, words.say("library.tempo.pause." + word));
        }
        String all = String.join(", ", phases);
        String sentence = all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
        return movement.explosive() ? words.say("library.tempo.explosive", sentence) : sentence;
    }

    private static String seconds(long millis) {
        return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString();
    }

    private static String list(List<? extends Worded> values) {
        return values.stream().map(Worded::word).collect(Collectors.joining(", "));
    }

    private void one(List<Part> parts, String word, String text) {
        several(parts, word, text.isEmpty() ? List.of() : List.of(text), false);
    }

    private void several(List<Part> parts, String word, List<String> lines, boolean isNumbered) {
        if (!lines.isEmpty()) {
            parts.add(new Part(words.say("library.part." + word), lines, isNumbered));
        }
    }
}
