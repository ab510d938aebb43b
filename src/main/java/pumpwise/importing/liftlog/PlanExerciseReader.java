package pumpwise.importing.liftlog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Notation;
import pumpwise.routine.Range;
import pumpwise.routine.TimeRange;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads one exercise of a plan. The fields tell the versions of the format apart: version 1 has `repsPerSet` and
/// `weightIncreaseOnSuccess`, 2 `progressiveOverload`, 3 and 4 `repsConfig`, 5 `plannedSets`, and 6 `progression`.
final class PlanExerciseReader {

    private static final String CARDIO = "CardioExerciseBlueprint";
    private static final Map<String, String> TRACKED = Map.of(
            "trackDistance", "distance",
            "trackIncline", "incline",
            "trackResistance", "resistance",
            "trackSteps", "steps",
            "trackWeight", "weight");

    private final PlanObject object;
    private final List<NotRead> left;
    private final String name;
    private final StringBuilder notes;

    /// @param left receives what cannot be carried over
    PlanExerciseReader(PlanObject object, List<NotRead> left) throws UnreadableFileException {
        this.object = object;
        this.left = left;
        name = object.text("name").strip();
        if (name.isEmpty()) {
            throw object.problem("name", object.has("name") ? ProblemKind.BLANK : ProblemKind.MISSING_FIELD);
        }
        notes = new StringBuilder(object.text("notes"));
    }

    PlanExercise read() throws UnreadableFileException {
        String link = object.text("link").strip();
        if (!link.isEmpty()) {
            notes.append("\nLink: ").append(link);
        }
        return object.text("type").equals(CARDIO) ? timed() : counted();
    }

    private PlanExercise timed() throws UnreadableFileException {
        // Plans before the first version had a single target in place of the sets.
        List<PlanObject> sets = object.has("sets") ? object.objects("sets") : List.of(object);
        List<TimeRange> times = new ArrayList<>();
        Set<String> tracked = new TreeSet<>();
        String distance = "";
        TimeRange rest = null;
        for (PlanObject set : sets) {
            PlanObject target = set.object("target");
            if (target != null && target.text("type").equals("distance")) {
                distance = distance(target);
            } else if (target != null) {
                addTime(target, times);
            }
            for (Map.Entry<String, String> field : TRACKED.entrySet()) {
                if (set.isTrue(field.getKey())) {
                    tracked.add(field.getValue());
                }
            }
            rest = rest == null ? rest(set) : rest;
        }
        if (!distance.isEmpty()) {
            report(NotRead.Kind.DISTANCE, distance);
            tracked.remove("distance");
        }
        if (!tracked.isEmpty()) {
            report(NotRead.Kind.TRACKING, String.join(", ", tracked));
        }
        return new PlanExercise(name, true, sets(sets.size()), List.of(), times, distance, rest, false, notes.toString());
    }

    private void addTime(PlanObject target, List<TimeRange> times) throws UnreadableFileException {
        Duration time = target.duration("value");
        if (time != null) {
            times.add(TimeRange.of(limited(time)));
        }
    }

    private static String distance(PlanObject target) throws UnreadableFileException {
        PlanObject value = target.object("value");
        return value == null ? "" : (value.text("value") + " " + value.text("unit")).strip();
    }

    private PlanExercise counted() throws UnreadableFileException {
        List<Range> counts = object.has("plannedSets") ? planned() : configured();
        reportProgression();
        TimeRange rest = rest(object);
        boolean none = rest == null || rest.isZero();
        boolean joined = object.isTrue("supersetWithNext");
        return new PlanExercise(
                name, false, sets(counts.size()), counts, List.of(), "", none ? null : rest, joined, notes.toString());
    }

    private List<Range> planned() throws UnreadableFileException {
        List<Range> counts = new ArrayList<>();
        for (PlanObject set : object.objects("plannedSets")) {
            PlanObject reps = set.object("reps");
            if (reps != null) {
                counts.add(band(reps));
            }
        }
        return counts;
    }

    /// The sets of versions 1 to 4: a number of sets, and one rule for the reps of all of them.
    private List<Range> configured() throws UnreadableFileException {
        int sets = sets(object.number("sets", 0));
        List<Range> bands = new ArrayList<>();
        PlanObject config = object.object("repsConfig");
        if (config == null) {
            bands.addAll(object.has("repsPerSet") ? List.of(count(object.number("repsPerSet", 0))) : List.of());
        } else if (config.has("targets")) {
            for (PlanObject target : config.objects("targets")) {
                bands.add(band(target));
            }
        } else {
            bands.add(config.has("reps") ? count(config.number("reps", 0)) : band(config));
        }
        List<Range> counts = new ArrayList<>();
        for (int set = 0; set < sets && !bands.isEmpty(); set++) {
            counts.add(bands.get(Math.min(set, bands.size() - 1)));
        }
        return counts;
    }

    private Range band(PlanObject band) throws UnreadableFileException {
        int min = limited(band.number("min", 1));
        int max = limited(band.number("max", min));
        return new Range(Math.min(min, max), Math.max(min, max));
    }

    private Range count(int count) {
        return Range.of(limited(count));
    }

    private int limited(int count) {
        int limited = Math.clamp(count, 1, Range.GREATEST);
        if (limited != count) {
            report(NotRead.Kind.LIMIT, Integer.toString(count));
        }
        return limited;
    }

    private int sets(int sets) {
        return sets == 0 ? 1 : limited(sets);
    }

    private Duration limited(Duration time) {
        Duration millis = Duration.ofMillis(Math.clamp(time.toSeconds(), 0, TimeRange.GREATEST.toSeconds() + 1) * 1000
                + (time.isNegative() ? 0 : time.toMillisPart()));
        Duration limited = millis.compareTo(TimeRange.GREATEST) > 0 ? TimeRange.GREATEST : millis;
        if (!limited.equals(time)) {
            report(NotRead.Kind.LIMIT, time.toString());
        }
        return limited;
    }

    private @Nullable TimeRange rest(PlanObject holder) throws UnreadableFileException {
        PlanObject rest = holder.object("restBetweenSets");
        if (rest == null) {
            return null;
        }
        Duration min = rest.duration("minRest");
        Duration max = rest.duration("maxRest");
        Duration failure = rest.duration("failureRest");
        Duration least = limited(min == null ? Duration.ZERO : min);
        Duration greatest = max == null ? least : limited(max);
        if (failure != null && !failure.equals(max)) {
            report(NotRead.Kind.FAILURE_REST, Notation.write(TimeRange.of(limited(failure))));
        }
        return least.compareTo(greatest) > 0 ? new TimeRange(greatest, least) : new TimeRange(least, greatest);
    }

    private void reportProgression() throws UnreadableFileException {
        PlanObject overload = object.object("progressiveOverload");
        boolean grows = object.isNonZero("weightIncreaseOnSuccess")
                || (overload != null && !overload.text("type").equals("NoProgressiveOverload"));
        String first = overload == null ? object.text("weightIncreaseOnSuccess") : overload.text("amount");
        for (PlanObject rule : object.objects("progression")) {
            if (!grows) {
                first = rule.text("step") + " " + rule.text("axis");
            }
            grows = true;
        }
        if (grows) {
            report(NotRead.Kind.PROGRESSION, first.strip());
        }
    }

    private void report(NotRead.Kind kind, String value) {
        left.add(new NotRead(kind, name, value));
    }
}
