package pumpwise.storage.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pumpwise.routine.Load;
import pumpwise.session.Command;
import pumpwise.session.SetLog;
import pumpwise.session.engine.JournalEntry;
import pumpwise.session.plan.SessionPlan;

/// The JSON format of journal entries, one object each.
public final class JournalJson {

    /// Not incremented, because later versions only added fields and commands.
    private static final String FORMAT = "pumpwise-journal/1";

    private JournalJson() {}

    public static ObjectNode write(JournalEntry entry) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        switch (entry) {
            case JournalEntry.Begun begun -> {
                node.put("entry", "begun").put("format", FORMAT).put("at", begun.at().toString());
                node.put("wall", begun.wall().toString()).put("guided", begun.guided());
                node.put("routine", begun.plan().routine());
                node.put("getReadyMillis", begun.plan().getReady().toMillis());
                StepJson.writeAll(node, begun.plan().steps());
            }
            case JournalEntry.Did did -> {
                node.put("entry", "did").put("at", did.at().toString());
                write(node, did.command());
            }
            case JournalEntry.Crossed crossed ->
                node.put("entry", "crossed").put("at", crossed.at().toString());
        }
        return node;
    }

    /// @throws IllegalArgumentException if it is not an entry
    static JournalEntry read(JsonNode node) {
        try {
            Instant at = Instant.parse(StepJson.text(node, "at"));
            return switch (StepJson.text(node, "entry")) {
                case "begun" -> readBegun(node, at);
                case "did" -> new JournalEntry.Did(at, readCommand(node));
                case "crossed" -> new JournalEntry.Crossed(at);
                default -> throw new IllegalArgumentException("not a journal entry: " + node);
            };
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("not a journal entry: " + node, e);
        }
    }

    private static JournalEntry readBegun(JsonNode node, Instant at) {
        if (!FORMAT.equals(StepJson.text(node, "format"))) {
            throw new IllegalArgumentException("a journal of another format: " + node.path("format"));
        }
        // Older journals lack it: their plans were joined without it.
        Duration getReady = node.has("getReadyMillis")
                ? Duration.ofMillis(StepJson.number(node, "getReadyMillis"))
                : Duration.ZERO;
        SessionPlan plan = new SessionPlan(StepJson.text(node, "routine"), StepJson.readAll(node), getReady);
        return new JournalEntry.Begun(
                at, plan, node.path("guided").asBoolean(), Instant.parse(StepJson.text(node, "wall")));
    }

    private static void write(ObjectNode node, Command command) {
        switch (command) {
            case Command.Pause _ -> node.put("command", "pause");
            case Command.Resume _ -> node.put("command", "resume");
            case Command.Done _ -> node.put("command", "done");
            case Command.Skip _ -> node.put("command", "skip");
            case Command.Back _ -> node.put("command", "back");
            case Command.Undo _ -> node.put("command", "undo");
            case Command.Finish _ -> node.put("command", "finish");
            case Command.AdjustTime shift ->
                node.put("command", "shift").put("millis", shift.by().toMillis());
            case Command.Guide guide -> node.put("command", "guide").put("guided", guide.guided());
            case Command.Pace pace -> node.put("command", "pace").put("percent", pace.percent());
            case Command.Away away ->
                node.put("command", "away").put("from", away.from().toString());
            case Command.Postpone postpone -> {
                node.put("command", "put-off").put("toEnd", postpone.toEnd());
                StepJson.writePlace(node, postpone.block());
            }
            case Command.Swap swap -> {
                StepJson.writePlace(node.put("command", "swap"), swap.item());
                StepJson.writeAll(node, swap.set());
            }
            case Command.StopForPain hurts -> StepJson.writePlace(node.put("command", "hurts"), hurts.item());
            case Command.AddSet oneMore -> StepJson.writePlace(node.put("command", "one-more"), oneMore.block());
            case Command.UseLoads use -> {
                StepJson.writePlace(node.put("command", "use-loads"), use.item());
                use.bySet().forEach(load -> node.withArray("loads").add(load.toString()));
            }
            case Command.Log log -> {
                node.put("command", "log");
                write(node, log.entry());
            }
        }
    }

    private static Command readCommand(JsonNode node) {
        return switch (StepJson.text(node, "command")) {
            case "pause" -> new Command.Pause();
            case "resume" -> new Command.Resume();
            case "done" -> new Command.Done();
            case "skip" -> new Command.Skip();
            case "back" -> new Command.Back();
            case "undo" -> new Command.Undo();
            case "finish" -> new Command.Finish();
            case "shift" -> new Command.AdjustTime(Duration.ofMillis(StepJson.number(node, "millis")));
            case "guide" -> new Command.Guide(node.path("guided").asBoolean());
            case "pace" -> new Command.Pace(Math.toIntExact(StepJson.number(node, "percent")));
            case "away" -> new Command.Away(Instant.parse(StepJson.text(node, "from")));
            case "put-off" ->
                new Command.Postpone(
                        StepJson.readPlace(node), node.path("toEnd").asBoolean());
            case "swap" -> new Command.Swap(StepJson.readPlace(node), StepJson.readAll(node));
            case "hurts" -> new Command.StopForPain(StepJson.readPlace(node));
            case "one-more" -> new Command.AddSet(StepJson.readPlace(node));
            case "use-loads" -> new Command.UseLoads(StepJson.readPlace(node), readLoads(node.path("loads")));
            case "log" -> new Command.Log(readLog(node));
            default -> throw new IllegalArgumentException("not a command: " + node);
        };
    }

    private static List<Load> readLoads(JsonNode loads) {
        List<Load> read = new ArrayList<>();
        loads.forEach(load -> Load.read(load.asText()).ifPresent(read::add));
        return read;
    }

    /// Adds the fields of a log to `node`.
    static void write(ObjectNode node, SetLog log) {
        node.put("step", log.step()).put("count", log.count());
        // In ISO form, because pauses and paces produce fractions of a millisecond, and a replay must produce exactly
        // the same log.
        node.put("time", log.time().toString());
        StepJson.writeLoad(node, log.load());
        node.put("effort", log.effort());
    }

    private static SetLog readLog(JsonNode node) {
        return new SetLog(
                Math.toIntExact(StepJson.number(node, "step")),
                Math.toIntExact(StepJson.number(node, "count")),
                Duration.parse(StepJson.text(node, "time")),
                StepJson.readLoad(node),
                Math.toIntExact(StepJson.number(node, "effort")));
    }
}
