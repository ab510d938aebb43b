package pumpwise.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pumpwise.session.SessionEvent;
import pumpwise.session.SessionEvent.Kind;
import pumpwise.session.Simulation;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Step;

/// The JSON output of a simulated session: `{"routine", "totalMillis", "events": [...]}`.
public final class SimulationJson {

    /// Kinds that only matter inside the session.
    private static final Set<Kind> INNER = EnumSet.of(
            Kind.PHASE_END,
            Kind.MIN_REPS_REACHED,
            Kind.MIN_TIME_REACHED,
            Kind.REST_OVER,
            Kind.PAUSED,
            Kind.RESUMED,
            Kind.HALF_TIME,
            Kind.OPTIONAL_SKIPPED,
            Kind.POSTPONED,
            Kind.SWAPPED,
            Kind.STOPPED_FOR_PAIN,
            Kind.SET_ADDED);

    private static final Set<Kind> WITH_REP = EnumSet.of(Kind.LIFT, Kind.HOLD, Kind.LOWER, Kind.REP);

    /// Whether an event is part of the output.
    public static boolean isPrinted(SessionEvent event) {
        return !INNER.contains(event.kind());
    }

    /// The events of a plan. `side` is absent if both sides work at once, `rep` outside reps, and `exercise` and `set`
    /// at the end.
    public String write(SessionPlan plan, List<SessionEvent> events) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("routine", plan.routine());
        node.put("totalMillis", events.isEmpty() ? 0 : millis(events.getLast()));
        ArrayNode list = node.putArray("events");
        events.stream().filter(SimulationJson::isPrinted).forEach(event -> list.add(event(plan, event)));
        return Json.write(node);
    }

    private static ObjectNode event(SessionPlan plan, SessionEvent event) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("atMillis", millis(event))
                .put("kind", event.kind().id());
        if (event.step() < plan.steps().size()) {
            Step step = plan.steps().get(event.step());
            node.put("exercise", step.position().exercise()).put("set", step.position().set());
        }
        if (event.side() != null) {
            node.put("side", event.side().word());
        }
        if (WITH_REP.contains(event.kind())) {
            node.put("rep", event.number());
        }
        return node;
    }

    private static long millis(SessionEvent event) {
        return Duration.between(Simulation.START, event.at()).toMillis();
    }
}
