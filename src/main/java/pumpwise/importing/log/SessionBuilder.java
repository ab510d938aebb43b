package pumpwise.importing.log;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Unit;
import pumpwise.importing.log.layout.ReadSet;
import pumpwise.importing.log.layout.SessionHead;
import pumpwise.importing.log.layout.SkipReason;
import pumpwise.importing.log.layout.SkippedRow;
import pumpwise.routine.Load;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.storage.problem.Limits;

/// Builds one session from the sets of another app, which has neither blocks nor a number for every set.
final class SessionBuilder {

    private final Catalog catalog;
    private final Map<String, ExerciseSnapshot> own;
    private final WeightUnit unit;
    private final List<SetRecord> sets = new ArrayList<>();
    private final SortedMap<String, ExerciseSnapshot> exercises = new TreeMap<>();
    private final Map<Occurrence, Integer> blocks = new LinkedHashMap<>();
    private final Map<Member, Integer> counts = new HashMap<>();
    private final Map<Member, Integer> occurrences = new HashMap<>();
    private final Map<Member, Integer> lastIndexes = new HashMap<>();
    private int firstLine;
    private final Set<String> notes = new LinkedHashSet<>();

    /// An exercise, or a superset, that is a block.
    private record Occurrence(Section section, String name, int number) {}

    private record Member(Section section, int block, String exercise) {}

    /// @param own the user's own exercises, by id
    /// @param unit of weights without one
    SessionBuilder(Catalog catalog, Map<String, ExerciseSnapshot> own, WeightUnit unit) {
        this.catalog = catalog;
        this.own = own;
        this.unit = unit;
    }

    /// Adds a set.
    ///
    /// @param exercise the id of its exercise
    /// @param isKept whether the exercise is in no catalog and keeps its name
    /// @param skipped receives the set if it cannot be added
    void add(ReadSet set, String exercise, boolean isKept, Consumer<SkippedRow> skipped) {
        Section section = set.warmUp() ? Section.WARM_UP : section(exercise);
        firstLine = firstLine == 0 ? set.line() : firstLine;
        int block = block(set, section, exercise);
        int number = counts.merge(new Member(section, block, exercise), 1, Integer::sum);
        if (number > Range.GREATEST) {
            skipped.accept(new SkippedRow(set.line(), SkipReason.TOO_MANY_SETS, name(set.exercise())));
            return;
        }
        Load load;
        try {
            load = load(set);
        } catch (IllegalArgumentException e) {
            skipped.accept(new SkippedRow(set.line(), SkipReason.TOO_GREAT, String.valueOf(set.weight())));
            return;
        }
        boolean inSteps = catalog.find(exercise)
                .filter(found -> found.movement().unit() == Unit.STEPS)
                .isPresent();
        Unit counted = set.result().isTimed() ? Unit.SECONDS : inSteps ? Unit.STEPS : Unit.REPS;
        sets.add(new SetRecord(
                section, block, exercise, number, null, null, false, null, counted, set.result().reps(),
                set.result().time(), load, set.effort()));
        if (isKept) {
            exercises.put(exercise, ExerciseSnapshot.named(name(set.exercise())));
        } else if (own.containsKey(exercise)) {
            exercises.put(exercise, own.get(exercise));
        }
        if (!set.note().isEmpty()) {
            notes.add(name(set.exercise()) + ": " + set.note());
        }
    }

    /// Other apps have no sections, but a stretch or a run is no work set.
    private Section section(String exercise) {
        return catalog.find(exercise)
                .map(found -> switch (found.category()) {
                    case CARDIO, MOBILITY -> Section.WARM_UP;
                    case STRETCHING -> Section.COOL_DOWN;
                    case ACTIVATION, STRENGTH, PLYOMETRICS, POWERLIFTING, OLYMPIC_WEIGHTLIFTING, STRONGMAN -> Section.WORK;
                })
                .orElse(Section.WORK);
    }

    /// The number of the block: that of the superset, or that of the exercise. An exercise begins again where the index
    /// of its sets does not increase.
    private int block(ReadSet set, Section section, String exercise) {
        Member member = new Member(section, 0, exercise);
        Integer last = set.index() < 0 ? null : lastIndexes.put(member, set.index());
        if (last != null && last >= set.index()) {
            occurrences.merge(member, 1, Integer::sum);
        }
        boolean alone = set.superset().isEmpty();
        Occurrence occurrence = alone
                ? new Occurrence(section, "e" + exercise, occurrences.getOrDefault(member, 0))
                : new Occurrence(section, "s" + set.superset(), 0);
        return blocks.computeIfAbsent(occurrence, _ -> 1
                + (int) blocks.keySet().stream().filter(it -> it.section() == section).count());
    }

    /// Nothing for 0, which means body weight. What takes weight off is kept in words.
    ///
    /// @throws IllegalArgumentException if it is greater than any weight
    private @Nullable Load load(ReadSet set) {
        BigDecimal weight = set.weight();
        if (weight == null || weight.signum() == 0) {
            return null;
        }
        BigDecimal rounded = weight.setScale(2, RoundingMode.HALF_UP);
        WeightUnit in = set.unit() == null ? unit : set.unit();
        Load.Weight absolute = new Load.Weight(rounded.abs(), in);
        return rounded.signum() > 0 ? absolute : new Load.Words("-" + absolute);
    }

    /// The session; empty if it has no sets.
    ///
    /// @param skipped receives notes that are too long
    Optional<SessionRecord> build(
            SessionHead head, Instant started, ZoneId zone, String routine, Consumer<SkippedRow> skipped) {
        if (sets.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SessionRecord(
                routine,
                started,
                zone.getId(),
                null,
                new SessionRecord.Times(head.length(), Duration.ZERO, Duration.ZERO, Duration.ZERO),
                SessionRecord.Holds.NONE,
                sets,
                List.of(),
                0,
                note(head, skipped),
                exercises));
    }

    /// The note of the session and those of its sets, which have no place of their own.
    private @Nullable String note(SessionHead head, Consumer<SkippedRow> skipped) {
        List<String> lines = new ArrayList<>(notes);
        if (!head.note().isEmpty()) {
            lines.addFirst(head.note());
        }
        String all = String.join("\n", lines);
        String note = shortened(all, SessionRecord.MAX_NOTE_LENGTH);
        if (!note.equals(all)) {
            String day = head.start().local().toLocalDate().toString();
            skipped.accept(new SkippedRow(firstLine, SkipReason.NOTES_TOO_LONG, day));
        }
        return note.isBlank() ? null : note;
    }

    /// A name on one line that is not too long.
    static String name(String text) {
        return shortened(text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip(), Limits.MAX_NAME_LENGTH);
    }

    private static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "\u2026";
    }
}
