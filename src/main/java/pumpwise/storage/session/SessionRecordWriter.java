package pumpwise.storage.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.routine.Load;
import pumpwise.routine.Section;
import pumpwise.session.plan.Side;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.storage.json.JsonText;

/// Writes a session that is over as a file of its own, `pumpwise-session/1`: when it was, how long it took, what was
/// said about it, and one line for each set that was done. Reading and writing it again gives the same bytes.
public final class SessionRecordWriter {

    public byte[] write(SessionRecord record) {
        List<String> fields = new ArrayList<>();
        add(fields, "format", JsonText.quote(SessionRecordFormat.FORMAT));
        add(fields, "routine", JsonText.quote(record.routine()));
        add(fields, "started", JsonText.quote(record.started().toString()));
        add(fields, "millis", Long.toString(record.time().toMillis()));
        if (record.rested().isPositive()) {
            add(fields, "restMillis", Long.toString(record.rested().toMillis()));
        }
        if (record.holds().planned() > 0) {
            add(fields, "holdsKept", Integer.toString(record.holds().kept()));
            add(fields, "holdsPlanned", Integer.toString(record.holds().planned()));
        }
        if (record.felt() > 0) {
            add(fields, "felt", Integer.toString(record.felt()));
        }
        if (record.note() != null) {
            add(fields, "note", JsonText.quote(record.note()));
        }
        if (!record.hurts().isEmpty()) {
            add(fields, "hurts", lines(record.hurts().stream().map(SessionRecordWriter::hurt).toList()));
        }
        add(fields, "sets", lines(record.sets().stream().map(SessionRecordWriter::set).toList()));
        return ("{\n  " + String.join(",\n  ", fields) + "\n}\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void add(List<String> fields, String name, String value) {
        fields.add(JsonText.quote(name) + ": " + value);
    }

    private static String lines(List<ObjectNode> nodes) {
        StringJoiner lines = new StringJoiner(",\n    ", "[\n    ", "\n  ]").setEmptyValue("[]");
        nodes.forEach(node -> lines.add(line(node)));
        return lines.toString();
    }

    /// On one line, with texts as in all files of Pumpwise.
    private static String line(ObjectNode node) {
        StringJoiner line = new StringJoiner(",", "{", "}");
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            line.add(JsonText.quote(field.getKey()) + ":"
                    + (value.isTextual() ? JsonText.quote(value.textValue()) : value.toString()));
        });
        return line.toString();
    }

    private static ObjectNode hurt(SessionRecord.Hurt hurt) {
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
        node.put("set", set.set());
        putSide(node, set.side());
        if (set.unit() != Unit.SECONDS) {
            node.put(set.unit().word(), set.count());
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

    private static void putSide(ObjectNode node, @Nullable Side side) {
        if (side != null) {
            node.put("side", side.word());
        }
    }
}
