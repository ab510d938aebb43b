package pumpwise.export.other;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Side;
import pumpwise.session.plan.Step;
import pumpwise.words.CleanText;
import pumpwise.words.Words;

/// Writes the steps of a session as intervals for Just Another Workout Timer. Every step has its maximum length: all reps at
/// their tempo, and the whole rest. Optional sets are included. Equal sets in a row become one that is repeated.
public final class IntervalTimer {

    private static final int VERSION = 2;

    private final Catalog catalog;
    private final Words words;

    /// One interval.
    private record Interval(String name, long seconds) {}

    /// The intervals of one set, or of several equal ones.
    private record Round(SetPosition position, List<Interval> intervals, int repetitions) {

        boolean hasSame(Round other) {
            return position.isSameBlock(other.position) && intervals.equals(other.intervals);
        }

        Round once(int more) {
            return new Round(position, intervals, repetitions + more);
        }
    }

    public IntervalTimer(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
    }

    /// The intervals of a routine.
    public String write(Routine routine) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("title", CleanText.of(routine.name()));
        ArrayNode sets = root.putArray("sets");
        for (Round round : folded(rounds(SessionPlan.of(routine, catalog)))) {
            String id = "set " + sets.size();
            ObjectNode set = sets.addObject().put("repetitions", round.repetitions()).put("id", id(id));
            ArrayNode exercises = set.putArray("exercises");
            for (Interval interval : round.intervals()) {
                exercises.addObject()
                        .put("name", interval.name())
                        .put("id", id(id + " interval " + exercises.size()))
                        .put("duration", interval.seconds());
            }
        }
        return AsciiJson.write(root.put("version", VERSION).put("position", -1));
    }

    /// The same for the same place, so that the same routine gives the same file.
    private static String id(String place) {
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// One for each set: its get-ready, its efforts, and the rest after it.
    private List<Round> rounds(SessionPlan plan) {
        List<Round> rounds = new ArrayList<>();
        List<Interval> current = new ArrayList<>();
        SetPosition position = null;
        int set = 0;
        for (Step step : plan.steps()) {
            long seconds = step.greatest().plusMillis(999).toSeconds();
            SetPosition next = step.position();
            // A rest before an optional set is itself optional and has the position of that set or the one before.
            boolean starts = !(step instanceof Step.Rest) && (position == null || !next.isSameBlock(position) || next.set() != set);
            if (starts && !current.isEmpty() && position != null) {
                rounds.add(new Round(position, List.copyOf(current), 1));
                current.clear();
            }
            if (starts) {
                position = next;
                set = next.set();
            }
            if (seconds > 0) {
                current.add(new Interval(name(step), seconds));
            }
        }
        if (position != null && !current.isEmpty()) {
            rounds.add(new Round(position, List.copyOf(current), 1));
        }
        return rounds;
    }

    private static List<Round> folded(List<Round> rounds) {
        List<Round> folded = new ArrayList<>();
        for (Round round : rounds) {
            if (!folded.isEmpty() && folded.getLast().hasSame(round)) {
                folded.add(folded.removeLast().once(round.repetitions()));
            } else {
                folded.add(round);
            }
        }
        return folded;
    }

    private String name(Step step) {
        return switch (step) {
            case Step.GetReady ready -> words.text("common.interval.get-ready", exercise(step) + side(ready.position().side()));
            case Step.Rest rest -> words.text(rest.isBetweenSets() ? "common.interval.rest" : "common.interval.switch");
            case Step.TimedWork _, Step.WorkSet _ -> effort(step);
        };
    }

    private String effort(Step step) {
        String name = exercise(step) + side(step.position().side());
        return step.position().optional() ? words.text("common.interval.optional", name) : name;
    }

    private String exercise(Step step) {
        return CleanText.of(catalog.nameOf(step.position().exercise()));
    }

    private String side(@Nullable Side side) {
        return side == null ? "" : words.text(side == Side.LEFT ? "common.interval.left" : "common.interval.right");
    }
}
