package pumpwise.storage.exercise;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Coaching;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Unit;
import pumpwise.catalog.Worded;
import pumpwise.storage.exercise.figure.ExerciseFigureWriter;
import pumpwise.storage.file.JsonFolder;
import pumpwise.storage.json.JsonText;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.UnreadableFileException;

/// Writes exercise files, always with the same order of fields.
public final class ExerciseWriter {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]+)?");

    /// The contents of an exercise file. The file must be named after the exercise's id, with `.json`.
    ///
    /// @throws CannotSaveException if such a file could not be read again
    public byte[] write(Exercise exercise) throws CannotSaveException {
        byte[] contents = text(exercise).getBytes(StandardCharsets.UTF_8);
        String file = exercise.id() + JsonFolder.EXTENSION;
        try {
            ExerciseReader.read(file, contents);
        } catch (UnreadableFileException e) {
            throw new CannotSaveException(file, CannotSaveException.Reason.NOT_READABLE, e);
        }
        return contents;
    }

    /// The result of validating a draft with the rules for files.
    ///
    /// @param exercise null if there are problems
    /// @param problems all problems, each with its field as in files
    public record CheckedDraft(@Nullable Exercise exercise, List<Problem> problems) {

        public CheckedDraft {
            problems = List.copyOf(problems);
        }
    }

    /// Validates a draft.
    public CheckedDraft check(ExerciseDraft draft) {
        byte[] contents = text(draft).getBytes(StandardCharsets.UTF_8);
        try {
            return new CheckedDraft(ExerciseReader.read(draft.id() + JsonFolder.EXTENSION, contents), List.of());
        } catch (UnreadableFileException e) {
            return new CheckedDraft(null, e.problems());
        }
    }

    /// All exercises as one array, each as in its own file.
    public String writeAll(List<Exercise> exercises) {
        return exercises.stream()
                .map(exercise -> text(exercise).stripTrailing())
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String text(Exercise exercise) {
        return text(ExerciseDraft.of(exercise));
    }

    /// The contents of the file of a draft, which may be unreadable.
    private static String text(ExerciseDraft draft) {
        List<String> fields = new ArrayList<>();
        add(fields, "id", draft.id());
        add(fields, "name", draft.name());
        addWord(fields, "category", draft.category());
        addWord(fields, "mechanic", draft.mechanic());
        addWord(fields, "level", draft.level());
        addWord(fields, "force", draft.force());
        addWords(fields, "equipment", draft.equipment());
        addWords(fields, "primaryMuscles", draft.primaryMuscles());
        addWords(fields, "secondaryMuscles", draft.secondaryMuscles());
        addMovement(fields, draft);
        addCoaching(fields, draft.coaching());
        addLine(fields, "aliases", draft.aliases());
        if (!draft.nearAliases().isEmpty()) {
            addLine(fields, "nearAliases", draft.nearAliases());
        }
        addLine(fields, "variants", draft.variants());
        if (draft.figure() != null) {
            addPlain(fields, "figure", ExerciseFigureWriter.text(draft.figure().get(), draft.unit() == Unit.SECONDS));
        }
        return "{\n  " + String.join(",\n  ", fields) + "\n}\n";
    }

    private static void addMovement(List<String> fields, ExerciseDraft draft) {
        addWord(fields, "unit", draft.unit());
        addWord(fields, "sides", draft.sides());
        addWord(fields, "peakPause", draft.peakPause());
        if (draft.unit() == Unit.REPS) {
            addWord(fields, "startsWith", draft.startsWith());
        }
        addPlain(fields, "explosive", Boolean.toString(draft.explosive()));
        if (draft.unit() == Unit.REPS) {
            String tempo = "{ \"lower\": " + number(draft.lower()) + ", \"lift\": " + number(draft.lift()) + " }";
            addPlain(fields, "tempo", tempo);
        }
        if (draft.unit() == Unit.STEPS) {
            addPlain(fields, "secondsPerStep", number(draft.perStep()));
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

    /// Typed text as a number. Anything else stays text, and the reader reports it.
    private static String number(String typed) {
        return NUMBER.matcher(typed).matches() ? typed : JsonText.quote(typed);
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

    /// A list of short texts on one line.
    private static void addLine(List<String> fields, String name, List<String> texts) {
        addPlain(fields, name, texts.stream().map(JsonText::quote).collect(Collectors.joining(", ", "[", "]")));
    }

    /// A list of sentences, each on its own line.
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
