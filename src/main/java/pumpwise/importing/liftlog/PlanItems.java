package pumpwise.importing.liftlog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Unit;
import pumpwise.importing.text.NameFinder;
import pumpwise.routine.Amount;
import pumpwise.routine.DefaultPrescriptions;
import pumpwise.routine.Notation;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.TimeRange;
import pumpwise.routine.notes.ReadNotes;
import pumpwise.storage.problem.Limits;

/// Turns the exercises of a plan into items of a routine: finds the exercise by its name, and takes the values from the
/// fields and the notes.
final class PlanItems {

    private static final Range USUAL_COUNT = new Range(15, 20);
    private static final TimeRange USUAL_TIME = TimeRange.ofSeconds(30, 45);

    /// The number of different names that are searched for. Nobody needs more in a plan, and a search takes about a millisecond.
    private static final int MOST_SEARCHES = 300;

    private final Catalog catalog;
    private final NameFinder names;
    private final Map<String, Found> searched = new HashMap<>();

    /// The ids of the exercises that a name may mean.
    private record Found(List<String> ids, boolean certain) {

        static final Found NOTHING = new Found(List.of(), false);
    }

    PlanItems(Catalog catalog) {
        this.catalog = catalog;
        names = new NameFinder(catalog);
    }

    /// The item for an exercise.
    ///
    /// @param left receives what is unclear or does not fit
    Prescription item(PlanExercise exercise, ReadNotes notes, List<NotRead> left) {
        String id = limited(id(exercise, notes, left), Limits.MAX_NAME_LENGTH, exercise, left);
        List<String> remarks = new ArrayList<>();
        if (notes.note() != null) {
            remarks.add(notes.note());
        }
        Amount amount = amount(exercise, id, notes, remarks, left);
        return new Prescription(
                id,
                amount,
                notes.hold(),
                notes.switchRest(),
                notes.tempo(),
                text(notes.cue(), exercise, left),
                text(notes.load(), exercise, left),
                text(remarks.isEmpty() ? null : String.join("\n", remarks), exercise, left));
    }

    private static @Nullable String text(@Nullable String text, PlanExercise exercise, List<NotRead> left) {
        return text == null ? null : limited(text, Limits.MAX_TEXT_LENGTH, exercise, left);
    }

    private static String limited(String text, int most, PlanExercise exercise, List<NotRead> left) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int end = text.offsetByCodePoints(0, most);
        left.add(new NotRead(NotRead.Kind.LIMIT, exercise.name(), text.substring(end)));
        return text.substring(0, end);
    }

    private String id(PlanExercise exercise, ReadNotes notes, List<NotRead> left) {
        String given = notes.exercise();
        if (given != null && !given.isBlank()) {
            return given;
        }
        String name = exercise.name();
        Exercise exact = names.exactly(name).orElse(null);
        if (exact != null) {
            return exact.id();
        }
        Found found = search(name);
        if (found.ids().isEmpty()) {
            left.add(new NotRead(NotRead.Kind.UNKNOWN_EXERCISE, name, name));
            return name;
        }
        if (!found.certain()) {
            left.add(new NotRead(NotRead.Kind.UNCLEAR_EXERCISE, name, String.join(", ", found.ids())));
        }
        return found.ids().getFirst();
    }

    private Found search(String name) {
        Found known = searched.get(name);
        if (known != null || searched.size() == MOST_SEARCHES) {
            return known == null ? Found.NOTHING : known;
        }
        Found found = names.certain(name)
                .map(exercise -> new Found(List.of(exercise.id()), true))
                .orElseGet(() -> new Found(names.candidates(name), false));
        searched.put(name, found);
        return found;
    }

    private Amount amount(
            PlanExercise exercise, String id, ReadNotes notes, List<String> remarks, List<NotRead> left) {
        Exercise known = catalog.find(id).orElse(null);
        TimeRange time = time(exercise, notes);
        boolean isTime = exercise.timed() || time != null;
        Unit given = isTime ? Unit.SECONDS : notes.isSteps() ? Unit.STEPS : Unit.REPS;
        Unit unit = known == null ? given : known.movement().unit();
        if (unit == Unit.SECONDS && time != null) {
            reportUneven(exercise, exercise.times(), Notation::write, remarks, left);
            return new Amount.Time(time);
        }
        if (unit != Unit.SECONDS && !exercise.timed() && !exercise.counts().isEmpty()) {
            reportUneven(exercise, exercise.counts(), Range::toString, remarks, left);
            Range count = hull(exercise.counts());
            return unit == Unit.STEPS ? new Amount.Steps(count) : new Amount.Reps(count);
        }
        reportAmount(exercise, remarks, left);
        return usual(known, unit, notes);
    }

    private static void reportAmount(PlanExercise exercise, List<String> remarks, List<NotRead> left) {
        if (!exercise.distance().isEmpty()) {
            remarks.add("Distance: " + exercise.distance());
            return;
        }
        String planned = exercise.timed()
                ? all(exercise.times(), Notation::write)
                : all(exercise.counts(), Range::toString) + " reps";
        if (!exercise.times().isEmpty() || !exercise.counts().isEmpty()) {
            remarks.add("In LiftLog: " + planned);
        }
        left.add(new NotRead(NotRead.Kind.AMOUNT, exercise.name(), planned));
    }

    private static Amount usual(@Nullable Exercise known, Unit unit, ReadNotes notes) {
        if (known != null) {
            return DefaultPrescriptions.block(known, notes.section()).items().getFirst().amount();
        }
        return switch (unit) {
            case REPS -> new Amount.Reps(USUAL_COUNT);
            case STEPS -> new Amount.Steps(USUAL_COUNT);
            case SECONDS -> new Amount.Time(USUAL_TIME);
        };
    }

    /// The time of a set; null if there is none. The notes have it exactly, unless the field was changed in LiftLog.
    private static @Nullable TimeRange time(PlanExercise exercise, ReadNotes notes) {
        TimeRange noted = notes.time();
        if (!exercise.timed()) {
            return noted == null || noted.isZero() ? null : noted;
        }
        List<TimeRange> times = exercise.times().stream().filter(time -> !time.isZero()).toList();
        if (times.isEmpty()) {
            return null;
        }
        TimeRange hull = new TimeRange(
                times.stream().map(TimeRange::least).min(Duration::compareTo).orElseThrow(),
                times.stream().map(TimeRange::greatest).max(Duration::compareTo).orElseThrow());
        boolean same = noted != null
                && !noted.isZero()
                && hull.isSingle()
                && Math.max(1, noted.least().plusMillis(999).toSeconds()) == hull.least().toSeconds();
        return same ? noted : hull;
    }

    private static Range hull(List<Range> ranges) {
        return new Range(
                ranges.stream().mapToInt(Range::least).min().orElseThrow(),
                ranges.stream().mapToInt(Range::greatest).max().orElseThrow());
    }

    private static <V> void reportUneven(
            PlanExercise exercise, List<V> values, Function<V, String> notation, List<String> remarks, List<NotRead> left) {
        if (values.stream().distinct().count() > 1) {
            String each = all(values, notation);
            remarks.add("Set by set: " + each);
            left.add(new NotRead(NotRead.Kind.UNEVEN_SETS, exercise.name(), each));
        }
    }

    private static <V> String all(List<V> values, Function<V, String> notation) {
        List<V> shown = values.stream().distinct().count() > 1 ? values : values.stream().limit(1).toList();
        return shown.stream().map(notation).collect(Collectors.joining(", "));
    }
}
