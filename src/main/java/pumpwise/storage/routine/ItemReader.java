package pumpwise.storage.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.ValueKind;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Single;
import pumpwise.routine.Superset;
import pumpwise.routine.TimeRange;
import pumpwise.storage.json.FieldReader;
import pumpwise.storage.json.JsonValue;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.Limits;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.Problems;

/// Reads the items and supersets in one routine file.
final class ItemReader {

    private final Catalog catalog;
    private final Problems problems;
    private int items;

    ItemReader(Catalog catalog, Problems problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    /// The item or superset at `place`; null if there are problems.
    @Nullable Block block(JsonValue node, Place place) {
        if (!(node instanceof JsonValue.Fields object)) {
            problems.add(node.at(), place, "", ProblemKind.WRONG_TYPE, node.type(), JsonType.OBJECT);
            return null;
        }
        return isSuperset(object) ? superset(object, place) : single(object, place);
    }

    private static boolean isSuperset(JsonValue.Fields object) {
        return object.fields().stream().anyMatch(field -> field.name().equals("superset"));
    }

    private @Nullable Block single(JsonValue.Fields object, Place place) {
        FieldReader fields = new FieldReader(object, place, RoutineFormat.ITEM, problems);
        ItemValueReader values = new ItemValueReader(fields);
        Prescription item = prescription(fields, values);
        Range sets = values.count(ValueKind.SETS);
        TimeRange rest = values.time(ValueKind.REST);
        return item == null ? null : new Single(item, sets == null ? Range.ONE : sets, rest);
    }

    private @Nullable Block superset(JsonValue.Fields object, Place place) {
        FieldReader fields = new FieldReader(object, place, RoutineFormat.SUPERSET, problems);
        ItemValueReader values = new ItemValueReader(fields);
        Range sets = values.count(ValueKind.SETS);
        TimeRange rest = values.time(ValueKind.REST);
        List<JsonValue> nodes = fields.list("superset");
        if (nodes.isEmpty() && fields.value("superset") instanceof JsonValue.Items) {
            fields.problem("superset", ProblemKind.EMPTY_SUPERSET);
        }
        List<Prescription> members = new ArrayList<>();
        for (int index = 0; index < nodes.size(); index++) {
            Prescription member = member(nodes.get(index), new Place(place.section(), place.block(), index));
            if (member != null) {
                members.add(member);
            }
        }
        return members.isEmpty() ? null : new Superset(members, sets == null ? Range.ONE : sets, rest);
    }

    private @Nullable Prescription member(JsonValue node, Place place) {
        if (!(node instanceof JsonValue.Fields object)) {
            problems.add(node.at(), place, "", ProblemKind.WRONG_TYPE, node.type(), JsonType.OBJECT);
            return null;
        }
        if (isSuperset(object)) {
            problems.add(node.at(), place, "", ProblemKind.SUPERSET_IN_SUPERSET);
            return null;
        }
        FieldReader fields = new FieldReader(object, place, RoutineFormat.ITEM, problems);
        for (String name : List.of("sets", "rest")) {
            JsonValue.Field field = fields.field(name);
            if (field != null) {
                fields.problem(field, ProblemKind.SETS_IN_SUPERSET);
            }
        }
        return prescription(fields, new ItemValueReader(fields));
    }

    private @Nullable Prescription prescription(FieldReader fields, ItemValueReader values) {
        if (++items == Limits.MAX_ITEMS + 1) {
            fields.problem(ProblemKind.TOO_MANY_ITEMS, Limits.MAX_ITEMS);
        }
        String exercise = fields.requiredText("exercise", Limits.MAX_NAME_LENGTH);
        Amount amount = amount(fields, values, exercise);
        TimeRange hold = values.time(ValueKind.HOLD);
        TimeRange switchRest = values.time(ValueKind.SWITCH_REST);
        Tempo tempo = values.tempo();
        String cue = fields.text("cue", Limits.MAX_TEXT_LENGTH);
        String load = values.load();
        String note = fields.text("note", Limits.MAX_TEXT_LENGTH);
        return exercise == null || amount == null
                ? null
                : new Prescription(exercise, amount, hold, switchRest, tempo, cue, load, note);
    }

    private @Nullable Amount amount(FieldReader fields, ItemValueReader values, @Nullable String exercise) {
        Unit wanted = exercise == null
                ? null
                : catalog.find(exercise).map(Exercise::movement).map(m -> m.unit()).orElse(null);
        List<Unit> given = Stream.of(Unit.values())
                .filter(unit -> fields.field(RoutineFormat.field(unit)) != null)
                .toList();
        if (given.isEmpty()) {
            if (wanted == null || exercise == null) {
                fields.problem(ProblemKind.NO_AMOUNT);
            } else {
                fields.problem(RoutineFormat.field(wanted), ProblemKind.MISSING_FIELD);
            }
            return null;
        }
        if (given.size() > 1) {
            fields.problem(
                    ProblemKind.SEVERAL_AMOUNTS,
                    given.stream().map(RoutineFormat::field).toList());
            return null;
        }
        Unit unit = given.getFirst();
        JsonValue.Field field = fields.field(RoutineFormat.field(unit));
        if (wanted != null && wanted != unit && field != null && exercise != null) {
            fields.problem(field, ProblemKind.WRONG_AMOUNT, exercise, RoutineFormat.field(wanted));
        }
        return amount(unit, values);
    }

    private static @Nullable Amount amount(Unit unit, ItemValueReader values) {
        return switch (unit) {
            case REPS -> made(values.count(ValueKind.REPS), Amount.Reps::new);
            case STEPS -> made(values.count(ValueKind.STEPS), Amount.Steps::new);
            case SECONDS -> made(values.positiveTime(ValueKind.TIME), Amount.Time::new);
        };
    }

    private static <V> @Nullable Amount made(@Nullable V value, Function<V, Amount> amount) {
        return value == null ? null : amount.apply(value);
    }
}
