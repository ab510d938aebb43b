package pumpwise.storage;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.StringJoiner;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.Step;

/// Writes a session that is over as a file of its own, `pumpwise-session/1`: when it was, how long it took, and one
/// line for each set that was done.
final class SessionRecordWriter {

    static final String FORMAT = "pumpwise-session/1";

    byte[] write(Session session, Instant wall) {
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        head.put("format", FORMAT)
                .put("routine", session.plan().routine())
                .put("started", wall.toString())
                .put("millis", Duration.between(session.startedAt(), session.now()).toMillis());
        StringJoiner lines = new StringJoiner(",\n    ", "[\n    ", "\n  ]").setEmptyValue("[]");
        session.log().values().forEach(log -> lines.add(set(session, log).toString()));
        StringBuilder out = new StringBuilder("{\n");
        head.properties().forEach(field -> out.append("  ")
                .append(JsonText.quote(field.getKey()))
                .append(": ")
                .append(field.getValue())
                .append(",\n"));
        out.append("  \"sets\": ").append(lines).append("\n}\n");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode set(Session session, SetLog log) {
        Step step = session.plan().steps().get(log.step());
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("exercise", step.spot().exercise())
                .put("set", step.spot().set());
        if (step.spot().side() != null) {
            node.put("side", step.spot().side().word());
        }
        if (step instanceof Step.WorkSet set) {
            node.put(set.unit().word(), log.count());
        }
        node.put("millis", log.time().toMillis());
        StepJson.writeLoad(node, log.load());
        if (log.effort() > 0) {
            node.put("effort", log.effort());
        }
        return node;
    }
}
