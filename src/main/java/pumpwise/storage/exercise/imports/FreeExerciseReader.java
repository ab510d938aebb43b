package pumpwise.storage.exercise.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Category;
import pumpwise.catalog.Coaching;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Force;
import pumpwise.catalog.Level;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Worded;
import pumpwise.storage.exercise.ExerciseId;
import pumpwise.storage.exercise.ExerciseReader;
import pumpwise.storage.json.FieldReader;
import pumpwise.storage.json.JsonValue;
import pumpwise.storage.problem.FieldPath;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.Limits;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.Problems;

/// Reads an entry in the format of free-exercise-db. Its fields are read strictly, but accept the words of both
/// formats. A null counts as absent, and fields that Pumpwise does not use, such as images, are ignored.
final class FreeExerciseReader {

    private static final List<String> FIELDS = List.of(
            "id", "name", "force", "level", "mechanic", "equipment", "primaryMuscles", "secondaryMuscles",
            "instructions", "category", "alternateNames", "aliases");

    private static final Map<String, List<Muscle>> MUSCLES = muscles();

    private final FieldReader fields;

    private FreeExerciseReader(FieldReader fields) {
        this.fields = fields;
    }

    /// Their muscles are less specific than ours: "glutes" is the gluteus maximus, "abductors" the other two.
    private static Map<String, List<Muscle>> muscles() {
        Map<String, List<Muscle>> muscles = new LinkedHashMap<>();
        muscles.put("glutes", List.of(Muscle.GLUTEUS_MAXIMUS));
        muscles.put("abductors", List.of(Muscle.GLUTEUS_MEDIUS, Muscle.GLUTEUS_MINIMUS));
        for (Muscle muscle : Muscle.values()) {
            muscles.put(muscle.word(), List.of(muscle));
        }
        return muscles;
    }

    /// The exercise, whose id may be taken; null if there are problems.
    static @Nullable Exercise read(JsonValue.Fields object, Problems problems) {
        List<JsonValue.Field> present = object.fields().stream()
                .filter(field -> FIELDS.contains(field.name()) && !(field.value() instanceof JsonValue.NullValue))
                .toList();
        FieldReader fields = new FieldReader(new JsonValue.Fields(object.at(), present), FieldPath.NONE, FIELDS, problems);
        return new FreeExerciseReader(fields).exercise(problems);
    }

    private @Nullable Exercise exercise(Problems problems) {
        String given = fields.requiredText("id", Limits.MAX_TEXT_LENGTH);
        String written = fields.requiredText("name", Limits.MAX_TEXT_LENGTH);
        Category category = requiredWord("category", words(Category.class));
        Level level = requiredWord("level", words(Level.class));
        Force force = word("force", words(Force.class));
        Mechanic mechanic = word("mechanic", words(Mechanic.class));
        List<Equipment> equipment = equipment();
        fields.required("primaryMuscles");
        Set<Muscle> primary = muscles("primaryMuscles");
        Set<Muscle> secondary = muscles("secondaryMuscles");
        if (fields.value("primaryMuscles") instanceof JsonValue.Items list && list.items().isEmpty()) {
            fields.problem("primaryMuscles", ProblemKind.EMPTY_LIST);
        }
        List<String> steps = texts("instructions", Limits.MAX_TEXT_LENGTH);
        Set<String> aliases = new LinkedHashSet<>(texts("alternateNames", Limits.MAX_NAME_LENGTH));
        aliases.addAll(texts("aliases", Limits.MAX_NAME_LENGTH));
        if (problems.count() > 0 || given == null || written == null || category == null) {
            return null;
        }
        String name = ImportedText.line(written, Limits.MAX_NAME_LENGTH);
        secondary.removeAll(primary);
        aliases.remove(name);
        return new Exercise(
                id(given, name),
                name,
                category,
                mechanic == null && ExerciseReader.needsMechanic(category) ? usualMechanic(secondary) : mechanic,
                level,
                force,
                equipment,
                List.copyOf(primary),
                List.copyOf(secondary),
                ImportedMovement.of(name, category, force),
                new Coaching(steps, List.of(), "", List.of()),
                List.copyOf(aliases),
                List.of());
    }

    private static String id(String given, String name) {
        String id = ExerciseId.of(given);
        return id.isEmpty() ? ExerciseId.ofName(name) : id;
    }

    /// An exercise with secondary muscles moves several joints.
    private static Mechanic usualMechanic(Set<Muscle> secondary) {
        return secondary.isEmpty() ? Mechanic.ISOLATION : Mechanic.COMPOUND;
    }

    /// One piece of equipment or a list. If there is none, it may be a partner, a sled, or a wall: "other" is right for
    /// all of these, "body only" is not.
    private List<Equipment> equipment() {
        Map<String, Equipment> known = words(Equipment.class);
        JsonValue value = fields.value("equipment");
        Set<Equipment> all = new LinkedHashSet<>();
        if (value instanceof JsonValue.Items list) {
            each("equipment", list, (field, node) -> {
                Equipment one = word(field, node, known);
                if (one != null) {
                    all.add(one);
                }
            });
        } else {
            Equipment one = word("equipment", known);
            if (one != null) {
                all.add(one);
            }
        }
        return all.isEmpty() ? List.of(Equipment.OTHER) : List.copyOf(all);
    }

    private Set<Muscle> muscles(String name) {
        Set<Muscle> all = new LinkedHashSet<>();
        each(name, new JsonValue.Items(fields.at(), fields.list(name)), (field, node) -> {
            List<Muscle> named = word(field, node, MUSCLES);
            if (named != null) {
                all.addAll(named);
            }
        });
        return all;
    }

    /// Lines of text: a list, or one text with several lines.
    private List<String> texts(String name, int longest) {
        JsonValue value = fields.value(name);
        if (value instanceof JsonValue.Text text) {
            return ImportedText.lines(text.value(), longest);
        }
        List<String> all = new ArrayList<>();
        each(name, new JsonValue.Items(fields.at(), fields.list(name)), (field, node) -> {
            String text = fields.text(field, node, Limits.MAX_FILE_BYTES);
            if (text != null) {
                all.addAll(ImportedText.lines(text, longest));
            }
        });
        return all;
    }

    private void each(String name, JsonValue.Items list, ElementReader reader) {
        for (int index = 0; index < list.items().size(); index++) {
            reader.read(fields.path(name).element(index + 1), list.items().get(index));
        }
    }

    private <T> @Nullable T requiredWord(String name, Map<String, T> known) {
        return fields.required(name) == null ? null : word(name, known);
    }

    private <T> @Nullable T word(String name, Map<String, T> known) {
        JsonValue value = fields.value(name);
        return value == null ? null : word(fields.path(name), value, known);
    }

    private <T> @Nullable T word(FieldPath field, JsonValue value, Map<String, T> known) {
        if (!(value instanceof JsonValue.Text text)) {
            fields.wrongType(field, value, JsonType.TEXT);
            return null;
        }
        T found = known.get(text.value().strip().toLowerCase(Locale.ROOT));
        if (found == null) {
            fields.unknown(field, value, ProblemKind.UNKNOWN_WORD, text.value(), List.copyOf(known.keySet()));
        }
        return found;
    }

    private static <E extends Enum<E> & Worded> Map<String, E> words(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : type.getEnumConstants()) {
            words.put(value.word(), value);
        }
        return words;
    }

    private interface ElementReader {
        void read(FieldPath field, JsonValue node);
    }
}
