package pumpwise.storage;

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

/// Reads exercise files, as strictly as their JSON Schema says.
final class ExerciseReader {

    /// The fields, in the order they are written.
    static final List<String> FIELDS = List.of(
            "id", "name", "category", "mechanic", "level", "force", "equipment", "primaryMuscles",
            "secondaryMuscles", "unit", "sides", "peakPause", "startsWith", "explosive", "tempo",
            "secondsPerStep", "cues", "breathing", "instructions", "mistakes", "aliases", "variants");

    static final String EXTENSION = ".json";

    private static final List<Category> NO_MECHANIC =
            List.of(Category.CARDIO, Category.MOBILITY, Category.STRETCHING);
    private static final int SHORT = 60;
    private static final int BREATHING = 80;
    private static final int SENTENCE = 240;
    private static final int CUES = 3;
    private static final int INSTRUCTIONS = 12;
    private static final int MISTAKES = 6;
    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    private final Problems problems;

    private ExerciseReader(Problems problems) {
        this.problems = problems;
    }

    /// The exercise in a file.
    ///
    /// @param file the name of the file, which is the id of the exercise with `.json`
    /// @throws UnreadableFileException with everything that is wrong
    static Exercise read(String file, byte[] contents) throws UnreadableFileException {
        Problems problems = new Problems(file);
        Node root = JsonTree.read(file, contents);
        if (!(root instanceof Node.Fields object)) {
            problems.add(root.at(), null, "", ProblemKind.WRONG_TYPE, root.shape(), Shape.OBJECT);
            throw new UnreadableFileException(file, problems.all());
        }
        Exercise exercise = new ExerciseReader(problems).exercise(object);
        problems.throwIfAny();
        if (exercise == null) {
            throw new IllegalStateException("no exercise, and no problem");
        }
        return exercise;
    }

    private @Nullable Exercise exercise(Node.Fields object) {
        FieldReader fields = new FieldReader(object, null, "", FIELDS, problems);
        ValueReader values = new ValueReader(fields);
        String id = id(fields, values);
        String name = values.line("name", SHORT);
        Category category = values.requiredWord("category", Category.class);
        Mechanic mechanic = values.word("mechanic", Mechanic.class);
        if (fields.value("mechanic") == null && category != null && !NO_MECHANIC.contains(category)) {
            List<String> without = NO_MECHANIC.stream().map(Category::word).toList();
            fields.problem("mechanic", ProblemKind.MECHANIC_MISSING, without);
        }
        Level level = values.requiredWord("level", Level.class);
        Force force = values.word("force", Force.class);
        List<Equipment> equipment = values.words("equipment", Equipment.class, true);
        List<Muscle> primary = values.words("primaryMuscles", Muscle.class, true);
        List<Muscle> secondary = values.words("secondaryMuscles", Muscle.class, false);
        Movement movement = new MovementReader(fields, values, problems).movement();
        Coaching coaching = coaching(values);
        List<String> aliases = values.lines("aliases", 0, ANY_NUMBER, SHORT);
        List<String> variants = values.ids("variants");
        if (problems.count() > 0 || id == null || name == null || category == null || movement == null) {
            return null;
        }
        return new Exercise(
                id, name, category, mechanic, level, force, equipment, primary, secondary, movement, coaching,
                aliases, variants);
    }

    /// The file is called as the exercise is, so that no two of one folder can have the same id.
    private @Nullable String id(FieldReader fields, ValueReader values) {
        String id = values.id("id");
        String expected = problems.file().endsWith(EXTENSION)
                ? problems.file().substring(0, problems.file().length() - EXTENSION.length())
                : problems.file();
        if (id != null && !id.equals(expected)) {
            fields.problem("id", ProblemKind.ID_NOT_FILE_NAME, id, id);
        }
        return id;
    }

    private static Coaching coaching(ValueReader values) {
        List<String> cues = values.lines("cues", 1, CUES, SHORT);
        String breathing = values.line("breathing", BREATHING);
        List<String> instructions = values.lines("instructions", 1, INSTRUCTIONS, SENTENCE);
        List<String> mistakes = values.lines("mistakes", 0, MISTAKES, SENTENCE);
        return new Coaching(instructions, cues, breathing == null ? "" : breathing, mistakes);
    }
}
