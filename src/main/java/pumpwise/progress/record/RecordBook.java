package pumpwise.progress.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.progress.compare.Performance;
import pumpwise.progress.set.ComparableLoad;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.progress.set.SetResult;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionRecord;

/// The records of an exercise. A set is a record if no set before it had at least the same load and at least as many
/// reps. The first session with a kind of load sets no records, because there is nothing to beat.
///
/// Sets without a load are compared with each other, and so are sets with the same band. A set that was stopped because
/// it hurt is left out.
public final class RecordBook {

    private static final Comparator<Entry> BY_LOAD = Comparator.comparing((Entry it) -> it.performance.kilograms())
            .thenComparingInt(it -> it.performance.amount());
    private static final Comparator<Entry> BY_DEMAND = Comparator.comparing((Entry it) -> it.performance.isWeight())
            .thenComparingDouble(it -> it.performance.demand())
            .thenComparingInt(it -> it.performance.amount());

    private final WeightUnit unit;
    private final Map<Group, List<Entry>> fronts = new LinkedHashMap<>();
    private final Map<SessionRecord, PersonalRecord> told = new IdentityHashMap<>();

    private RecordBook(WeightUnit unit) {
        this.unit = unit;
    }

    /// The records of one exercise.
    ///
    /// @param oldestFirst all its sessions; the slots of one session follow each other
    /// @param unit of loads that were logged without one
    public static RecordBook of(Stream<ExerciseSession> oldestFirst, WeightUnit unit) {
        RecordBook book = new RecordBook(unit);
        List<ExerciseSession> slots = new ArrayList<>();
        oldestFirst.forEachOrdered(slot -> {
            if (!slots.isEmpty() && slots.getFirst().session() != slot.session()) {
                book.add(slots);
                slots.clear();
            }
            slots.add(slot);
        });
        book.add(slots);
        return book;
    }

    /// The record of a session that is worth telling: the heaviest set if it is heavier than all before, or else the
    /// record that demands most. Empty if the session has none.
    ///
    /// @param session the very object that the book was made of
    public Optional<PersonalRecord> told(SessionRecord session) {
        return Optional.ofNullable(told.get(session));
    }

    /// The number of sessions with a record.
    public int size() {
        return told.size();
    }

    /// The sets that nothing has beaten so far: weights first, from the heaviest to the lightest, each with more reps
    /// than the one before.
    public List<PersonalRecord> standing() {
        return fronts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Group, List<Entry>> it) -> !it.getKey().weights()))
                .flatMap(front -> {
                    List<Entry> entries =
                            front.getValue().stream().sorted(BY_LOAD.reversed()).toList();
                    return entries.stream().map(entry -> record(front.getKey(), entry, entry == entries.getFirst()));
                })
                .toList();
    }

    private void add(List<ExerciseSession> slots) {
        Map<Group, List<Entry>> before = new LinkedHashMap<>();
        fronts.forEach((group, front) -> before.put(group, List.copyOf(front)));
        Entry best = null;
        Entry heaviest = null;
        for (ExerciseSession slot : slots) {
            for (SetResult set : slot.doneWithoutPain()) {
                Entry entry = new Entry(slot, set, Performance.of(set, unit));
                Group group = group(entry.performance);
                if (group != null && improve(group, entry) && before.containsKey(group)) {
                    best = better(best, entry, BY_DEMAND);
                    heaviest = isHeaviest(group, entry, before.get(group)) ? better(heaviest, entry, BY_LOAD) : heaviest;
                }
            }
        }
        if (heaviest != null) {
            told.put(heaviest.session.session(), new PersonalRecord(RecordKind.HEAVIEST, heaviest.session, heaviest.set));
        } else if (best != null) {
            told.put(best.session.session(), new PersonalRecord(kind(best, before), best.session, best.set));
        }
    }

    private static Entry better(@Nullable Entry one, Entry other, Comparator<Entry> order) {
        return one == null || order.compare(other, one) > 0 ? other : one;
    }

    /// Adds a set to its front; false if another one there is at least as good.
    private boolean improve(Group group, Entry entry) {
        List<Entry> front = fronts.computeIfAbsent(group, _ -> new ArrayList<>());
        if (front.stream().anyMatch(it -> it.covers(entry))) {
            return false;
        }
        front.removeIf(entry::covers);
        front.add(entry);
        return true;
    }

    private static boolean isHeaviest(Group group, Entry entry, List<Entry> before) {
        BigDecimal kilograms = entry.performance.kilograms();
        return group.weights() && before.stream().allMatch(it -> it.performance.kilograms().compareTo(kilograms) < 0);
    }

    private static RecordKind kind(Entry entry, Map<Group, List<Entry>> before) {
        Performance performance = entry.performance;
        if (performance.isWeight() && performance.unit() != Unit.SECONDS) {
            boolean known = before.values().stream()
                    .flatMap(List::stream)
                    .anyMatch(it -> it.performance.load().equals(performance.load()));
            return known ? RecordKind.MOST_AT_LOAD : RecordKind.HEAVIEST_FOR_REPS;
        }
        return kind(performance);
    }

    private static RecordKind kind(Performance performance) {
        if (performance.unit() == Unit.SECONDS) {
            return RecordKind.LONGEST;
        }
        return performance.load() instanceof ComparableLoad.None ? RecordKind.MOST : RecordKind.MOST_AT_LOAD;
    }

    private static PersonalRecord record(Group group, Entry entry, boolean first) {
        RecordKind kind = group.weights() && first ? RecordKind.HEAVIEST : kind(entry.performance);
        return new PersonalRecord(kind, entry.session, entry.set);
    }

    /// The sets that a set is compared with; null if with none.
    private static @Nullable Group group(Performance performance) {
        return switch (performance.load()) {
            case ComparableLoad.Kilograms _ -> new Group(performance.unit(), true, null);
            case ComparableLoad.Band band -> new Group(performance.unit(), false, band);
            case ComparableLoad.None _ -> new Group(performance.unit(), false, null);
            case ComparableLoad.Other _ -> null;
        };
    }

    private record Group(Unit unit, boolean weights, ComparableLoad.@Nullable Band band) {}

    private record Entry(ExerciseSession session, SetResult set, Performance performance) {

        /// Whether this has at least the load and the amount of another one.
        boolean covers(Entry other) {
            return performance.kilograms().compareTo(other.performance.kilograms()) >= 0
                    && performance.amount() >= other.performance.amount();
        }
    }
}
