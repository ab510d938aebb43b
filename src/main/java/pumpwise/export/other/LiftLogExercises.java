package pumpwise.export.other;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.Load;
import pumpwise.routine.LoadSteps;
import pumpwise.routine.Notation;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;
import pumpwise.routine.notes.NoteWriter;

/// Writes the exercises of a LiftLog plan: one that is counted as a weighted exercise, one that is timed as cardio.
final class LiftLogExercises {

    /// Every planned set is an object of its own, so a number nobody means must not fill the file.
    private static final int MOST_SETS = 50;

    private final Catalog catalog;
    private final List<NotWritten> left;
    private final Map<String, Long> owners;

    LiftLogExercises(Catalog catalog, List<NotWritten> left) {
        this.catalog = catalog;
        this.left = left;
        owners = catalog.exercises().stream()
                .collect(Collectors.groupingBy(exercise -> exercise.name().toLowerCase(Locale.ROOT), Collectors.counting()));
    }

    /// The item of a block at an index.
    ObjectNode write(Block block, int at, Section section) {
        Prescription item = block.items().get(at);
        Exercise exercise = catalog.find(item.exercise()).orElse(null);
        boolean inSuperset = block.items().size() > 1;
        boolean last = at == block.items().size() - 1;
        NoteWriter notes = new NoteWriter().section(section);
        notes.counted(item.amount().unit(), exercise == null ? null : exercise.movement().sides());
        int sets = Math.min(MOST_SETS, block.sets().least());
        if (!block.sets().equals(Range.of(sets))) {
            notes.sets(block.sets());
        }
        if (sets < block.sets().least() && at == 0) {
            report(NotWritten.Kind.MANY_SETS, item, block.sets().toString());
        }
        TimeRange rest = last ? block.rest() : null;
        boolean timed = item.amount() instanceof Amount.Time && !inSuperset;
        ObjectNode node = timed ? timed(item, sets, rest, notes) : counted(item, exercise, sets, rest, notes);
        if (!timed) {
            node.put("supersetWithNext", !last);
        }
        notes.values(item);
        if (exercise == null || owners.getOrDefault(exercise.name().toLowerCase(Locale.ROOT), 0L) != 1) {
            notes.exercise(item.exercise());
        }
        return node.put("notes", String.join("\n", notes.lines()));
    }

    private ObjectNode start(String type, Prescription item) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("name", catalog.nameOf(item.exercise()))
                .put("link", "");
    }

    private ObjectNode timed(Prescription item, int sets, @Nullable TimeRange rest, NoteWriter notes) {
        TimeRange time = ((Amount.Time) item.amount()).time();
        long seconds = Math.max(1, seconds(time.least()));
        if (!time.equals(TimeRange.ofSeconds(seconds))) {
            notes.time(time);
        }
        ObjectNode node = start("CardioExerciseBlueprint", item);
        ArrayNode list = node.putArray("sets");
        for (int set = 0; set < sets; set++) {
            ObjectNode each = list.addObject();
            each.putObject("target").put("type", "time").put("value", Duration.ofSeconds(seconds).toString());
            each.put("trackDuration", true).put("trackDistance", false).put("trackResistance", false);
            each.put("trackIncline", false).put("trackWeight", false).put("trackSteps", false);
            if (rest != null) {
                putRest(each, rest);
            }
        }
        if (rest != null && !rest.equals(rounded(rest))) {
            notes.rest(rest);
        }
        return node;
    }

    private ObjectNode counted(
            Prescription item, @Nullable Exercise exercise, int sets, @Nullable TimeRange rest, NoteWriter notes) {
        Range reps = switch (item.amount()) {
            case Amount.Reps amount -> amount.count();
            case Amount.Steps amount -> amount.count();
            case Amount.Time amount -> {
                notes.timeForReps(amount.time());
                report(NotWritten.Kind.TIME_IN_SUPERSET, item, Notation.write(amount.time()));
                yield new Range(limited(amount.time().least()), limited(amount.time().greatest()));
            }
        };
        ObjectNode node = start("WeightedExerciseBlueprint", item);
        ArrayNode planned = node.putArray("plannedSets");
        for (int set = 0; set < sets; set++) {
            planned.addObject().putObject("reps").put("min", reps.least()).put("max", reps.greatest());
        }
        putRest(node, rest == null ? TimeRange.ZERO : rest);
        if (rest != null && (rest.isZero() || !rest.equals(rounded(rest)))) {
            notes.rest(rest);
        }
        node.put("resistance", isLoaded(item, exercise) ? "external" : "none");
        node.putArray("progression");
        return node;
    }

    private static int limited(Duration time) {
        return Math.clamp(seconds(time), 1, Range.GREATEST);
    }

    /// LiftLog's times are whole seconds.
    private static long seconds(Duration time) {
        return time.plusMillis(999).toSeconds();
    }

    private static TimeRange rounded(TimeRange time) {
        return TimeRange.ofSeconds(seconds(time.least()), seconds(time.greatest()));
    }

    private static void putRest(ObjectNode node, TimeRange rest) {
        TimeRange whole = rounded(rest);
        node.putObject("restBetweenSets")
                .put("minRest", whole.least().toString())
                .put("maxRest", whole.greatest().toString())
                .put("failureRest", whole.greatest().toString());
    }

    /// Whether LiftLog should ask for a weight. It has no loads other than weights.
    private static boolean isLoaded(Prescription item, @Nullable Exercise exercise) {
        Load load = item.load() == null ? null : Load.read(item.load()).orElse(null);
        if (load != null) {
            return load instanceof Load.Weight;
        }
        LoadSteps steps = exercise == null ? LoadSteps.OTHER : LoadSteps.of(exercise.equipment());
        return steps != LoadSteps.BAND && steps != LoadSteps.OTHER;
    }

    private void report(NotWritten.Kind kind, Prescription item, String value) {
        left.add(new NotWritten(kind, catalog.nameOf(item.exercise()), value));
    }
}
