package pumpwise.progress.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
/// reps. The first session of an exercise sets no records, because there is nothing to beat, and neither does the first one
/// without a load or with a certain band.
///
/// Sets without a load are compared with each other, and so are sets with the same band. A weight beats both. A set that was stopped because
/// it hurt is left out.
public final class RecordBook {

    private static final Comparator<Entry> BY_LOAD =
            Comparator.comparingLong(Entry::load).thenComparingInt(it -> it.performance.amount());
    private static final Comparator<Entry> BY_DEMAND = Comparator.comparing((Entry it) -> it.performance.isWeight())
            .thenComparingDouble(it -> it.performance.demand())
            .thenComparingInt(it -> it.performance.amount());

    private final WeightUnit unit;
    private final Map<Group, List<Entry>> fronts = new LinkedHashMap<>();
    private final Set<Performance> loads = new HashSet<>();
    private final Map<Group, Long> heaviest = new HashMap<>();
    private final IdentityHashMap<SessionRecord, PersonalRecord> told = new IdentityHashMap<>();
    private boolean isDone;
    private boolean isLoaded;
    private @Nullable SingleBest single;

    private RecordBook(WeightUnit unit) {
        this.unit = unit;
    }

    /// The records of one exercise.
    ///
    /// @param oldestFirst all its sessions; the slots of one session follow each other
    /// @param unit of loads that were logged without one
    public static RecordBook of(Stream<ExerciseSession> oldestFirst, WeightUnit unit) {
        RecordBook book = new RecordBook(unit);
        book.addAll(oldestFirst);
        return book;
    }

    /// A book with more sessions, which are newer than all others.
    ///
    /// @param oldestFirst their slots; those of one session follow each other
    public RecordBook with(Stream<ExerciseSession> oldestFirst) {
        RecordBook book = new RecordBook(unit);
        fronts.forEach((group, front) -> book.fronts.put(group, new ArrayList<>(front)));
        book.loads.addAll(loads);
        book.heaviest.putAll(heaviest);
        book.told.putAll(told);
        book.isDone = isDone;
        book.isLoaded = isLoaded;
        book.single = single;
        book.addAll(oldestFirst);
        return book;
    }

    private void addAll(Stream<ExerciseSession> oldestFirst) {
        List<ExerciseSession> slots = new ArrayList<>();
        oldestFirst.forEachOrdered(slot -> {
            if (!slots.isEmpty() && slots.getFirst().session() != slot.session()) {
                add(slots);
                slots.clear();
            }
            slots.add(slot);
        });
        add(slots);
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

    /// The record of each session that has one, in no order.
    public Collection<PersonalRecord> told() {
        return Collections.unmodifiableCollection(told.values());
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

    /// The estimated weight for a single rep. Of estimates that are equal, it is the newest.
    public SingleBest singleBest() {
        SingleBest known = single;
        return known == null ? new SingleBest.Unknown(SingleBest.Reason.NO_WEIGHT) : known;
    }

    private void add(List<ExerciseSession> slots) {
        SingleBest.of(slots.stream(), unit)
                .ifPresent(now -> single = single == null ? now : SingleBest.better(now, single));
        List<Entry> entries = new ArrayList<>();
        for (ExerciseSession slot : slots) {
            for (SetResult set : slot.doneWithoutPain()) {
                Performance performance = Performance.of(set, unit);
                Group group = group(performance);
                if (group != null) {
                    entries.add(new Entry(slot, set, performance, group));
                }
            }
        }
        Entry best = null;
        Entry heavier = null;
        for (Entry entry : entries) {
            Long before = before(entry.group);
            if (improve(entry) && before != null) {
                best = better(best, entry, BY_DEMAND);
                heavier = entry.group.weights() && entry.load() > before ? better(heavier, entry, BY_LOAD) : heavier;
            }
        }
        if (heavier != null) {
            tell(RecordKind.HEAVIEST, heavier);
        } else if (best != null) {
            tell(kind(best), best);
        }
        for (ExerciseSession slot : slots) {
            for (SetResult set : slot.done()) {
                isDone = true;
                ComparableLoad load = Performance.of(set, unit).load();
                isLoaded |= load instanceof ComparableLoad.Kilograms || load instanceof ComparableLoad.Other;
            }
        }
        for (Entry entry : entries) {
            heaviest.merge(entry.group, entry.load(), Math::max);
            loads.add(withoutAmount(entry.performance));
        }
    }

    /// The heaviest load of a group so far, which for weights is 0 if the exercise was only done without a load or with bands;
    /// null if there is nothing to beat, or nothing that can be compared.
    private @Nullable Long before(Group group) {
        Long known = heaviest.get(group);
        return known == null && group.weights() && isDone && !isLoaded ? Long.valueOf(0) : known;
    }

    private void tell(RecordKind kind, Entry entry) {
        told.put(entry.session.session(), new PersonalRecord(kind, entry.session, entry.set));
    }

    private static Entry better(@Nullable Entry one, Entry other, Comparator<Entry> order) {
        return one == null || order.compare(other, one) > 0 ? other : one;
    }

    /// Adds a set to its front; false if another one there is at least as good.
    private boolean improve(Entry entry) {
        List<Entry> front = fronts.computeIfAbsent(entry.group, _ -> new ArrayList<>());
        for (Entry other : front) {
            if (other.covers(entry)) {
                return false;
            }
        }
        front.removeIf(entry::covers);
        front.add(entry);
        return true;
    }

    /// The way in which a set is a record that is not the heaviest.
    private RecordKind kind(Entry entry) {
        Performance performance = entry.performance;
        return performance.isWeight()
                        && performance.unit() != Unit.SECONDS
                        && !loads.contains(withoutAmount(performance))
                ? RecordKind.HEAVIEST_FOR_REPS
                : kind(performance);
    }

    private static Performance withoutAmount(Performance performance) {
        return new Performance(performance.load(), performance.unit(), 0);
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

    private record Entry(ExerciseSession session, SetResult set, Performance performance, Group group) {

        /// The weight as a whole number that can be compared; 0 if it is no weight.
        long load() {
            return performance.kilograms().unscaledValue().longValue();
        }

        /// Whether this has at least the load and the amount of another one.
        boolean covers(Entry other) {
            return performance.amount() >= other.performance.amount() && load() >= other.load();
        }
    }
}
