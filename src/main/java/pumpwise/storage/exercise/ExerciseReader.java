package pumpwise.storage.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Category;
import pumpwise.catalog.Coaching;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Force;
import pumpwise.catalog.Level;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Movement;
import pumpwise.catalog.Muscle;
import pumpwise.storage.file.JsonFolder;
import pumpwise.storage.json.FieldReader;
import pumpwise.storage.json.JsonTree;
import pumpwise.storage.json.JsonValue;
import pumpwise.storage.problem.FieldPath;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.Limits;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.Problems;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads exercise files as strictly as their JSON Schema.
public final class ExerciseReader {

    /// The fields, in the order in which they are written.
    static final List<String> FIELDS = List.of(
            "id", "name", "category", "mechanic", "level", "force", "equipment", "primaryMuscles",
            "secondaryMuscles", "unit", "sides", "peakPause", "startsWith", "explosive", "tempo",
            "secondsPerStep", "cues", "breathing", "instructions", "mistakes", "aliases", "nearAliases", "variants");

    private static final List<Category> NO_MECHANIC =
            List.of(Category.CARDIO, Category.MOBILITY, Category.STRETCHING);
    private static final int CUE = 60;
    private static final int BREATHING = 80;
    private static final int SENTENCE = 240;
    private static final int CUES = 3;
    private static final int MISTAKES = 6;
    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    private final Problems problems;

    private ExerciseReader(Problems problems) {
        this.problems = problems;
    }

    /// The exercise in a file.
    ///
    /// @param file the name of the file, which is the id of the exercise and `.json`
    /// @throws UnreadableFileException with all problems of the file
    public static Exercise read(String file, byte[] contents) throws UnreadableFileException {
        Problems problems = new Problems(file);
        JsonValue root = JsonTree.read(file, contents);
        if (!(root instanceof JsonValue.Fields object)) {
            problems.add(root.at(), null, "", ProblemKind.WRONG_TYPE, root.type(), JsonType.OBJECT);
            throw new UnreadableFileException(file, problems.all());
        }
        Exercise exercise = read(object, problems);
        if (exercise != null) {
            requireFileName(object, exercise.id(), problems);
        }
        problems.throwIfAny();
        if (exercise == null) {
            throw new IllegalStateException("no exercise, and no problem");
        }
        return exercise;
    }

    /// The exercise in a JSON object, in a file with any name; null if there are problems.
    public static @Nullable Exercise read(JsonValue.Fields object, Problems problems) {
        return new ExerciseReader(problems).exercise(object);
    }

    /// Whether every exercise of a category is compound or isolation.
    public static boolean needsMechanic(Category category) {
        return !NO_MECHANIC.contains(category);
    }

    private @Nullable Exercise exercise(JsonValue.Fields object) {
        FieldReader fields = new FieldReader(object, FieldPath.NONE, FIELDS, problems);
        ValueReader values = new ValueReader(fields);
        String id = values.id("id");
        String name = values.line("name", Limits.MAX_NAME_LENGTH);
        Category category = values.requiredWord("category", Category.class);
        Mechanic mechanic = values.word("mechanic", Mechanic.class);
        if (fields.value("mechanic") == null && category != null && needsMechanic(category)) {
            List<String> without = NO_MECHANIC.stream().map(Category::word).toList();
            fields.problem("mechanic", ProblemKind.MECHANIC_MISSING, without);
        }
        Level level = values.requiredWord("level", Level.class);
        Force force = values.word("force", Force.class);
        List<Equipment> equipment = values.words("equipment", Equipment.class, true);
        List<Muscle> primary = values.words("primaryMuscles", Muscle.class, true);
        List<Muscle> secondary = values.words("secondaryMuscles", Muscle.class, false);
        Movement movement = new MovementReader(fields, values, problems).movement();
        Coaching coaching = coaching(fields, values);
        List<String> aliases = values.lines("aliases", ANY_NUMBER, Limits.MAX_NAME_LENGTH);
        List<String> nearAliases = values.optionalLines("nearAliases", Limits.MAX_NAME_LENGTH);
        List<String> variants = values.ids("variants");
        if (problems.count() > 0 || id == null || name == null || category == null || movement == null) {
            return null;
        }
        return new Exercise(
                id, name, category, mechanic, level, force, equipment, primary, secondary, movement, coaching,
                aliases, nearAliases, variants);
    }

    /// Checks that the file is named after the id, so that no two exercises in a folder can have the same id.
    private static void requireFileName(JsonValue.Fields object, String id, Problems problems) {
        if (!problems.file().equals(id + JsonFolder.EXTENSION)) {
            FieldReader fields = new FieldReader(object, FieldPath.NONE, FIELDS, problems);
            fields.problem("id", ProblemKind.ID_NOT_FILE_NAME, id, id);
        }
    }

    /// All fields are optional, because exercises from other sources have none of them.
    private static Coaching coaching(FieldReader fields, ValueReader values) {
        List<String> cues = values.lines("cues", CUES, CUE);
        String breathing = fields.value("breathing") == null ? null : values.line("breathing", BREATHING);
        List<String> instructions = values.steps("instructions", Limits.MAX_TEXT_LENGTH);
        List<String> mistakes = values.lines("mistakes", MISTAKES, SENTENCE);
        return new Coaching(instructions, cues, breathing == null ? "" : breathing, mistakes);
    }
}
