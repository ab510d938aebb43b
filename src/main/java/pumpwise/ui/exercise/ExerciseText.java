package pumpwise.ui.exercise;

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
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.DefaultPrescriptions;
import pumpwise.routine.Notation;
import pumpwise.routine.Prescription;
import pumpwise.words.ExerciseSummary;
import pumpwise.words.ValueText;
import pumpwise.words.Words;

/// The texts that describe an exercise.
public final class ExerciseText {

    /// One part of the card.
    ///
    /// @param heading its heading
    /// @param lines its text; at least one line
    /// @param isNumbered whether the lines are numbered steps
    public record Part(String heading, List<String> lines, boolean isNumbered) {}

    private final Words words;
    private final ExerciseSummary summary;

    public ExerciseText(Words words) {
        this.words = words;
        summary = new ExerciseSummary(words);
    }

    /// The full description of an exercise, part by part.
    ///
    /// @param nameOf returns the name of an exercise by its id
    List<Part> parts(Exercise exercise, Function<String, String> nameOf) {
        List<Part> parts = new ArrayList<>();
        one(parts, "kind", kind(exercise));
        addMuscles(parts, exercise);
        one(parts, "equipment", summary.list(exercise.equipment()));
        if (exercise.level() != null) {
            one(parts, "level", exercise.level().word());
        }
        one(parts, "set", set(exercise.movement()));
        addCoaching(parts, exercise.coaching());
        one(parts, "aliases", String.join(", ", exercise.aliases()));
        one(parts, "variants", exercise.variants().stream().map(nameOf).collect(Collectors.joining(", ")));
        return parts;
    }

    /// How to do an exercise and how a set of it works, for its page, which shows its kind and its muscles itself.
    public List<Part> page(Exercise exercise) {
        List<Part> parts = new ArrayList<>();
        addCoaching(parts, exercise.coaching());
        one(parts, "set", set(exercise.movement()));
        if (exercise.level() != null) {
            one(parts, "level", exercise.level().word());
        }
        one(parts, "aliases", String.join(", ", exercise.aliases()));
        return parts;
    }

    /// What users need to know before they do an exercise: how to do it, what to feel, what to avoid, and which muscles
    /// it trains.
    public List<Part> howTo(Exercise exercise) {
        List<Part> parts = new ArrayList<>();
        addCoaching(parts, exercise.coaching());
        addMuscles(parts, exercise);
        return parts;
    }

    private void addMuscles(List<Part> parts, Exercise exercise) {
        one(parts, "muscles", muscles(exercise));
    }

    private void addCoaching(List<Part> parts, Coaching coaching) {
        several(parts, "cues", coaching.cues(), false);
        several(parts, "instructions", coaching.instructions(), true);
        one(parts, "breathing", coaching.breathing());
        several(parts, "mistakes", coaching.mistakes(), false);
    }

    /// How an exercise looks when it is added to a routine: its kind, and its default sets and reps.
    String routineLine(Exercise exercise) {
        Block block = DefaultPrescriptions.block(exercise, DefaultPrescriptions.section(exercise));
        Prescription item = block.items().getFirst();
        List<String> figures = new ArrayList<>();
        figures.add(summary.kind(exercise));
        String amount = amount(item.amount(), exercise);
        figures.add(block.sets().greatest() == 1
                ? amount
                : words.text("library.row.sets", ValueText.of(block.sets()), amount));
        if (item.hold() != null) {
            figures.add(words.text("library.row.hold", ValueText.of(item.hold())));
        }
        if (block.rest() != null) {
            figures.add(words.text("library.row.rest", ValueText.of(block.rest())));
        }
        return String.join(" \u00B7 ", figures);
    }

    private String amount(Amount amount, Exercise exercise) {
        String sides = exercise.movement().sides().key();
        String label = words.text("plan.label." + exercise.movement().unit().word() + "." + sides);
        return switch (amount) {
            case Amount.Reps reps -> words.text("library.row.amount", ValueText.of(reps.count()), label);
            case Amount.Steps steps -> words.text("library.row.amount", ValueText.of(steps.count()), label);
            case Amount.Time time -> words.text("library.row.time." + sides, ValueText.of(time.time()));
        };
    }

    private String kind(Exercise exercise) {
        String kind = summary.kind(exercise);
        return exercise.mechanic() == null
                ? kind
                : words.text("library.part.kind-and-category", kind, summary.kind(exercise.category()));
    }

    private String muscles(Exercise exercise) {
        String primary = summary.list(exercise.primaryMuscles());
        return exercise.secondaryMuscles().isEmpty()
                ? primary
                : words.text("library.part.muscles-both", primary, summary.list(exercise.secondaryMuscles()));
    }

    /// How a set works, including the tempo.
    private String set(Movement movement) {
        String counted = words.text("library.set." + movement.unit().word() + "." + movement.sides().key());
        return switch (movement.unit()) {
            case SECONDS -> counted;
            case STEPS -> words.text("library.set.pace", counted, Notation.seconds(movement.perStep()));
            case REPS -> words.text("library.set.tempo", counted, tempo(movement));
        };
    }

    private String tempo(Movement movement) {
        String lift = words.text("library.tempo.lift", Notation.seconds(movement.tempo().lift()));
        String lower = words.text("library.tempo.lower", Notation.seconds(movement.tempo().lower()));
        List<String> phases = new ArrayList<>(
                movement.startsWith() == StartsWith.LIFT ? List.of(lift, lower) : List.of(lower, lift));
        if (movement.peakPause() != PeakPause.NONE) {
            String word = movement.peakPause().word();
            phases.add(phases.indexOf(lift) + 1, words.text("library.tempo.pause." + word));
        }
        String all = String.join(", ", phases);
        String sentence = all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
        return movement.explosive() ? words.text("library.tempo.explosive", sentence) : sentence;
    }

    private void one(List<Part> parts, String word, String text) {
        several(parts, word, text.isEmpty() ? List.of() : List.of(text), false);
    }

    private void several(List<Part> parts, String word, List<String> lines, boolean isNumbered) {
        if (!lines.isEmpty()) {
            parts.add(new Part(words.text("library.part." + word), lines, isNumbered));
        }
    }
}
