package pumpwise.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;

/// The JSON output of a timeline, with every step and its start: `{"routine", "leastMillis", "greatestMillis", "steps":
/// [...]}`.
public final class TimelineJson {

    /// The timeline of a plan; `side` is absent if both sides work at once.
    public String write(SessionPlan plan) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("routine", plan.routine());
        node.put("leastMillis", plan.least().toMillis());
        node.put("greatestMillis", plan.greatest().toMillis());
        ArrayNode steps = node.putArray("steps");
        plan.timeline().forEach(slot -> steps.add(step(slot)));
        return Json.write(node);
    }

    private static ObjectNode step(SessionPlan.Slot slot) {
        SetPosition position = slot.step().position();
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("kind", StepWord.of(slot.step()))
                .put("exercise", position.exercise())
                .put("set", position.set())
                .put("setsLeast", position.sets().least())
                .put("setsGreatest", position.sets().greatest());
        if (position.side() != null) {
            node.put("side", position.side().word());
        }
        return node.put("optional", position.optional())
                .put("startLeastMillis", slot.startLeast().toMillis())
                .put("startGreatestMillis", slot.startGreatest().toMillis())
                .put("leastMillis", slot.step().least().toMillis())
                .put("greatestMillis", slot.step().greatest().toMillis());
    }
}
