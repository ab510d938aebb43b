package pumpwise.storage.exercise;

import java.nio.charset.StandardCharsets;
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
import pumpwise.catalog.Unit;
import pumpwise.figure.Figure;
import pumpwise.figure.LazyFigure;
import pumpwise.storage.exercise.figure.ExerciseFigureReader;
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

    private static final String FIGURE = "figure";

    /// The fields, in the order in which they are written.
    static final List<String> FIELDS = List.of(
            "id", "name", "category", "mechanic", "level", "force", "equipment", "primaryMuscles",
            "secondaryMuscles", "unit", "sides", "peakPause", "startsWith", "explosive", "tempo",
            "secondsPerStep", "cues", "breathing", "instructions", "mistakes", "aliases", "nearAliases", "variants", FIGURE);

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
        return read(file, JsonTree.read(file, contents));
    }

    /// The exercise in a file that comes with Pumpwise. Its figure is known to be good, and is read when it is first drawn:
    /// with all figures, reading the catalog takes 330 ms of processor time in a cold program, instead of 180 ms.
    ///
    /// @throws UnreadableFileException with everything else that is wrong
    static Exercise readBuiltIn(String file, byte[] contents) throws UnreadableFileException {
        return read(file, JsonTree.readDeferring(file, contents, FIGURE));
    }

    private static Exercise read(String file, JsonValue root) throws UnreadableFileException {
        Problems problems = new Problems(file);
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
        LazyFigure figure = figure(fields, movement == null ? null : movement.unit());
        if (problems.count() > 0 || id == null || name == null || category == null || movement == null) {
            return null;
        }
        return new Exercise(
                id, name, category, mechanic, level, force, equipment, primary, secondary, movement, coaching,
                aliases, nearAliases, variants, figure);
    }

    /// The figure; null if there is none, or if something is wrong with it.
    private @Nullable LazyFigure figure(FieldReader fields, @Nullable Unit unit) {
        return switch (fields.value(FIGURE)) {
            case null -> null;
            case JsonValue.Deferred later -> LazyFigure.of(() -> later(problems.file(), later));
            case JsonValue.Fields object -> {
                Figure figure = ExerciseFigureReader.read(object, fields.path(FIGURE), unit, problems);
                yield figure == null ? null : LazyFigure.of(figure);
            }
            case JsonValue other -> {
                fields.wrongType(FIGURE, other, JsonType.OBJECT);
                yield null;
            }
        };
    }

    private static Figure later(String file, JsonValue.Deferred later) {
        Problems problems = new Problems(file);
        try {
            JsonValue value = JsonTree.read(file, later.json().getBytes(StandardCharsets.UTF_8));
            Figure figure = value instanceof JsonValue.Fields object
                    ? ExerciseFigureReader.read(object, FieldPath.of(FIGURE), null, problems)
                    : null;
            problems.throwIfAny();
            if (figure == null) {
                throw new IllegalStateException("no figure, and no problem: " + file);
            }
            return figure;
        } catch (UnreadableFileException e) {
            throw new IllegalStateException("a file of Pumpwise is damaged", e);
        }
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
