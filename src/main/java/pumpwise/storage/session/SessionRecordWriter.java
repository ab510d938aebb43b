package pumpwise.storage.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Unit;
import pumpwise.routine.Amount;
import pumpwise.routine.Load;
import pumpwise.routine.Notation;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;
import pumpwise.session.plan.Side;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.storage.json.JsonNodes;
import pumpwise.storage.json.JsonText;

/// Writes a finished session as a file in the format `pumpwise-session/2`: when it was, how long it took, the user's
/// rating and note, and one line per set. Reading and writing it again produces the same bytes.
public final class SessionRecordWriter {

    /// The contents of the file.
    public byte[] write(SessionRecord record) {
        List<String> fields = new ArrayList<>();
        add(fields, "format", JsonText.quote(SessionRecordFormat.FORMAT.toString()));
        add(fields, "routine", JsonText.quote(record.routine()));
        add(fields, "started", JsonText.quote(record.started().toString()));
        if (record.zone() != null) {
            add(fields, "zone", JsonText.quote(record.zone()));
        }
        if (record.edited() != null) {
            add(fields, "edited", JsonText.quote(record.edited().toString()));
        }
        SessionRecord.Times times = record.times();
        add(fields, "millis", Long.toString(times.trained().toMillis()));
        addIfPositive(fields, "restMillis", times.rested().toMillis());
        addIfPositive(fields, "pausedMillis", times.paused().toMillis());
        addIfPositive(fields, "awayMillis", times.away().toMillis());
        if (record.holds().planned() > 0) {
            add(fields, "holdsKept", Integer.toString(record.holds().completed()));
            add(fields, "holdsPlanned", Integer.toString(record.holds().planned()));
        }
        addIfPositive(fields, "felt", record.rating());
        if (record.note() != null) {
            add(fields, "note", JsonText.quote(record.note()));
        }
        if (!record.painStops().isEmpty()) {
            add(fields, "hurts", lines(record.painStops().stream().map(SessionRecordWriter::hurt).toList()));
        }
        add(fields, "sets", lines(record.sets().stream().map(SessionRecordWriter::set).toList()));
        if (!record.exercises().isEmpty()) {
            add(fields, "exercises", exercises(record.exercises()));
        }
        return ("{\n  " + String.join(",\n  ", fields) + "\n}\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void addIfPositive(List<String> fields, String name, long value) {
        if (value > 0) {
            add(fields, name, Long.toString(value));
        }
    }

    private static void add(List<String> fields, String name, String value) {
        fields.add(JsonText.quote(name) + ": " + value);
    }

    private static String lines(List<ObjectNode> nodes) {
        StringJoiner lines = new StringJoiner(",\n    ", "[\n    ", "\n  ]").setEmptyValue("[]");
        nodes.forEach(node -> lines.add(line(node)));
        return lines.toString();
    }

    /// On one line, with strings escaped as in all files of Pumpwise.
    private static String line(ObjectNode node) {
        StringJoiner line = new StringJoiner(",", "{", "}");
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            line.add(JsonText.quote(field.getKey()) + ":"
                    + (value.isTextual() ? JsonText.quote(value.textValue()) : JsonNodes.line(value)));
        });
        return line.toString();
    }

    private static ObjectNode hurt(SessionRecord.PainStop hurt) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("exercise", hurt.exercise())
                .put("set", hurt.set());
        putSide(node, hurt.side());
        return node;
    }

    private static ObjectNode set(SetRecord set) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("exercise", set.exercise());
        if (set.section() != Section.WORK) {
            node.put("section", StepJson.word(set.section()));
        }
        if (set.block() > 0) {
            node.put("block", set.block());
        }
        node.put("set", set.set());
        if (set.of() != null) {
            node.put("of", Notation.write(set.of()));
        }
        putSide(node, set.side());
        if (set.optional()) {
            node.put("optional", true);
        }
        if (set.unit() != Unit.SECONDS) {
            node.put(set.unit().word(), set.count());
        }
        if (set.target() != null) {
            node.put("target", target(set.target()));
        }
        node.put("millis", set.time().toMillis());
        Load load = set.load();
        if (load != null) {
            node.put("load", load.toString());
        }
        if (set.effort() > 0) {
            node.put("effort", set.effort());
        }
        return node;
    }

    private static String target(Amount target) {
        return switch (target) {
            case Amount.Reps(Range count) -> Notation.write(count);
            case Amount.Steps(Range count) -> Notation.write(count);
            case Amount.Time(TimeRange time) -> Notation.write(time);
        };
    }

    private static String exercises(SortedMap<String, ExerciseSnapshot> exercises) {
        StringJoiner lines = new StringJoiner(",\n    ", "{\n    ", "\n  }");
        exercises.forEach((id, exercise) -> lines.add(JsonText.quote(id) + ": {\"name\":" + JsonText.quote(exercise.name())
                + ",\"primaryMuscles\":" + muscles(exercise.primaryMuscles())
                + ",\"secondaryMuscles\":" + muscles(exercise.secondaryMuscles()) + "}"));
        return lines.toString();
    }

    private static String muscles(List<Muscle> muscles) {
        return muscles.stream().map(muscle -> JsonText.quote(muscle.word())).collect(Collectors.joining(",", "[", "]"));
    }

    private static void putSide(ObjectNode node, @Nullable Side side) {
        if (side != null) {
            node.put("side", side.word());
        }
    }
}
