package pumpwise.storage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Coaching;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Movement;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.catalog.Worded;

/// Writes exercise files, fields always in the same order.
public final class ExerciseWriter {

    /// The file of an exercise. It is to be called as the exercise's id, with `.json`.
    ///
    /// @throws CannotSaveException if the exercise has something that its file may not have, or lacks something
    public byte[] write(Exercise exercise) throws CannotSaveException {
        byte[] contents = text(exercise).getBytes(StandardCharsets.UTF_8);
        String file = exercise.id() + ExerciseReader.EXTENSION;
        try {
            ExerciseReader.read(file, contents);
        } catch (UnreadableFileException e) {
            throw new CannotSaveException(file, CannotSaveException.Reason.NOT_READABLE, e);
        }
        return contents;
    }

    /// All of them as one array, each as in its own file.
    public String writeAll(List<Exercise> exercises) {
        return exercises.stream()
                .map(exercise -> text(exercise).stripTrailing())
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String text(Exercise exercise) {
        List<String> fields = new ArrayList<>();
        add(fields, "id", exercise.id());
        add(fields, "name", exercise.name());
        addWord(fields, "category", exercise.category());
        addWord(fields, "mechanic", exercise.mechanic());
        addWord(fields, "level", exercise.level());
        addWord(fields, "force", exercise.force());
        addWords(fields, "equipment", exercise.equipment());
        addWords(fields, "primaryMuscles", exercise.primaryMuscles());
        addWords(fields, "secondaryMuscles", exercise.secondaryMuscles());
        addMovement(fields, exercise.movement());
        addCoaching(fields, exercise.coaching());
        addLine(fields, "aliases", exercise.aliases());
        addLine(fields, "variants", exercise.variants());
        return "{\n  " + String.join(",\n  ", fields) + "\n}\n";
    }

    private static void addMovement(List<String> fields, Movement movement) {
        addWord(fields, "unit", movement.unit());
        addWord(fields, "sides", movement.sides());
        addWord(fields, "peakPause", movement.peakPause());
        if (movement.unit() == Unit.REPS) {
            addWord(fields, "startsWith", movement.startsWith());
        }
        addPlain(fields, "explosive", Boolean.toString(movement.explosive()));
        if (movement.unit() == Unit.REPS) {
            Tempo tempo = movement.tempo();
            String lower = ValueReader.seconds(tempo.lower());
            String lift = ValueReader.seconds(tempo.lift());
            addPlain(fields, "tempo", "{ \"lower\": " + lower + ", \"lift\": " + lift + " }");
        }
        if (movement.unit() == Unit.STEPS) {
            addPlain(fields, "secondsPerStep", ValueReader.seconds(movement.perStep()));
        }
    }

    private static void addCoaching(List<String> fields, Coaching coaching) {
        addLines(fields, "cues", coaching.cues());
        if (!coaching.breathing().isEmpty()) {
            add(fields, "breathing", coaching.breathing());
        }
        addLines(fields, "instructions", coaching.instructions());
        addLines(fields, "mistakes", coaching.mistakes());
    }

    private static void add(List<String> fields, String name, String text) {
        addPlain(fields, name, JsonText.quote(text));
    }

    private static void addWord(List<String> fields, String name, @Nullable Worded value) {
        if (value != null) {
            add(fields, name, value.word());
        }
    }

    private static void addWords(List<String> fields, String name, List<? extends Worded> values) {
        addLine(fields, name, values.stream().map(Worded::word).toList());
    }

    /// A list of short texts, in one line.
    private static void addLine(List<String> fields, String name, List<String> texts) {
        addPlain(fields, name, texts.stream().map(JsonText::quote).collect(Collectors.joining(", ", "[", "]")));
    }

    /// A list of sentences, each in its own line.
    private static void addLines(List<String> fields, String name, List<String> texts) {
        addPlain(
                fields,
                name,
                texts.isEmpty()
                        ? "[]"
                        : texts.stream()
                                .map(JsonText::quote)
                                .collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]")));
    }

    private static void addPlain(List<String> fields, String name, String json) {
        fields.add(JsonText.quote(name) + ": " + json);
    }
}
