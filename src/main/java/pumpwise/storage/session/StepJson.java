package pumpwise.storage.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.catalog.Worded;
import pumpwise.routine.Load;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;
import pumpwise.session.plan.Loads;
import pumpwise.session.plan.Phase;
import pumpwise.session.plan.RepPhase;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Side;
import pumpwise.session.plan.Step;

/// The complete JSON form of the steps of a plan, so that a journal does not depend on the routine or catalog, which
/// may have changed.
final class StepJson {

    private StepJson() {}

    /// Adds steps to `node`.
    static void writeAll(ObjectNode node, List<Step> steps) {
        ArrayNode array = node.putArray("steps");
        steps.forEach(step -> array.add(write(step)));
    }

    /// @throws IllegalArgumentException if one of them is not a step
    static List<Step> readAll(JsonNode node) {
        List<Step> steps = new ArrayList<>();
        node.path("steps").forEach(step -> steps.add(read(step)));
        return steps;
    }

    static ObjectNode write(Step step) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        switch (step) {
            case Step.GetReady ready -> {
                node.put("kind", "get-ready");
                writePosition(node, step.position());
                node.put("millis", ready.length().toMillis()).put("switches", ready.switchesSide());
            }
            case Step.TimedWork timed -> {
                node.put("kind", "timed");
                writePosition(node, step.position());
                writeTime(node, timed.time());
                writeLoads(node, timed.loads());
            }
            case Step.Rest rest -> {
                node.put("kind", "rest").put("between", word(rest.kind()));
                writePosition(node, step.position());
                writeTime(node, rest.window());
            }
            case Step.WorkSet set -> {
                node.put("kind", "set");
                writePosition(node, step.position());
                node.put("unit", set.unit().word());
                writeRange(node, "count", set.count());
                ArrayNode phases = node.putArray("repetition");
                set.phases().forEach(phase -> phases.add(write(phase)));
                writeLoads(node, set.loads());
            }
        }
        return node;
    }

    /// @throws IllegalArgumentException if it is not a step
    static Step read(JsonNode node) {
        SetPosition position = readPosition(node);
        return switch (text(node, "kind")) {
            case "get-ready" ->
                new Step.GetReady(position, Duration.ofMillis(number(node, "millis")), node.path("switches").asBoolean());
            case "timed" -> new Step.TimedWork(position, readTime(node), readLoads(node));
            case "rest" -> new Step.Rest(position, readTime(node), constant(Step.RestKind.class, text(node, "between")));
            case "set" -> {
                List<RepPhase> phases = new ArrayList<>();
                node.path("repetition").forEach(phase -> phases.add(readPhase(phase)));
                yield new Step.WorkSet(
                        position,
                        constant(Unit.class, text(node, "unit")),
                        readRange(node, "count"),
                        phases,
                        readLoads(node));
            }
            default -> throw new IllegalArgumentException("not a step: " + node);
        };
    }

    private static void writePosition(ObjectNode node, SetPosition position) {
        writePlace(node, position.place());
        node.put("exercise", position.exercise()).put("set", position.set());
        writeRange(node, "sets", position.sets());
        writeSide(node, position.side());
        node.put("optional", position.optional());
    }

    private static SetPosition readPosition(JsonNode node) {
        return new SetPosition(
                readPlace(node),
                text(node, "exercise"),
                Math.toIntExact(number(node, "set")),
                readRange(node, "sets"),
                readSide(node),
                node.path("optional").asBoolean());
    }

    /// Adds a place to `node`.
    static void writePlace(ObjectNode node, Place place) {
        node.put("section", word(place.section()))
                .put("block", place.block())
                .put("member", place.member());
    }

    /// @throws IllegalArgumentException if it does not contain a place
    static Place readPlace(JsonNode node) {
        return new Place(
                constant(Section.class, text(node, "section")),
                Math.toIntExact(number(node, "block")),
                Math.toIntExact(number(node, "member")));
    }

    private static void writeLoads(ObjectNode node, Loads loads) {
        if (loads.planned() != null) {
            node.put("plannedLoad", loads.planned().toString());
        }
        if (loads.last() != null) {
            node.put("lastLoad", loads.last().toString());
        }
        if (loads.lastEffort() > 0) {
            node.put("lastEffort", loads.lastEffort());
        }
        if (loads.lastAmount() > 0) {
            node.put("lastAmount", loads.lastAmount());
        }
        if (loads.taken() != null) {
            node.put("takenLoad", loads.taken().toString());
        }
    }

    /// Older journals do not distinguish the load of the routine from that of last time, and the oldest have neither.
    private static Loads readLoads(JsonNode node) {
        int effort = node.has("lastEffort") ? Math.toIntExact(number(node, "lastEffort")) : 0;
        int amount = node.has("lastAmount") ? Math.toIntExact(number(node, "lastAmount")) : 0;
        Load last = node.has("lastLoad") ? readLoad(node, "lastLoad") : readLoad(node);
        return new Loads(readLoad(node, "plannedLoad"), last, effort, amount, readLoad(node, "takenLoad"));
    }

    /// Adds a load to `node`, if there is one.
    static void writeLoad(ObjectNode node, @Nullable Load load) {
        if (load != null) {
            node.put("load", load.toString());
        }
    }

    static @Nullable Load readLoad(JsonNode node) {
        return readLoad(node, "load");
    }

    private static @Nullable Load readLoad(JsonNode node, String field) {
        return node.has(field) ? Load.read(text(node, field)).orElse(null) : null;
    }

    private static ObjectNode write(RepPhase phase) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("phase", word(phase.phase()));
        writeTime(node, new TimeRange(phase.least(), phase.greatest()));
        writeSide(node, phase.side());
        return node;
    }

    private static RepPhase readPhase(JsonNode node) {
        TimeRange time = readTime(node);
        return new RepPhase(constant(Phase.class, text(node, "phase")), time.least(), time.greatest(), readSide(node));
    }

    private static void writeTime(ObjectNode node, TimeRange time) {
        node.put("leastMillis", time.least().toMillis()).put("greatestMillis", time.greatest().toMillis());
    }

    private static TimeRange readTime(JsonNode node) {
        return new TimeRange(
                Duration.ofMillis(number(node, "leastMillis")), Duration.ofMillis(number(node, "greatestMillis")));
    }

    private static void writeRange(ObjectNode node, String field, Range range) {
        node.putArray(field).add(range.least()).add(range.greatest());
    }

    private static Range readRange(JsonNode node, String field) {
        JsonNode ends = node.path(field);
        return new Range(ends.path(0).asInt(), ends.path(1).asInt());
    }

    private static void writeSide(ObjectNode node, @Nullable Side side) {
        if (side != null) {
            node.put("side", side.word());
        }
    }

    private static @Nullable Side readSide(JsonNode node) {
        return node.has("side") ? constant(Side.class, text(node, "side")) : null;
    }

    static String word(Enum<?> constant) {
        return Worded.key(constant);
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("no text " + field + " in " + node);
        }
        return value.textValue();
    }

    static long number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new IllegalArgumentException("no number " + field + " in " + node);
        }
        return value.longValue();
    }
}
