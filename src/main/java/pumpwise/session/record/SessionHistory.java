package pumpwise.session.record;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pumpwise.session.plan.LoadAndEffort;
import pumpwise.session.plan.SessionPlan;

/// The sessions that are over.
public final class SessionHistory {

    private final List<SessionRecord> records;
    private final Map<String, LoadAndEffort> usual = new HashMap<>();

    /// @param records in any order
    public SessionHistory(List<SessionRecord> records) {
        this.records = records.stream()
                .sorted(Comparator.comparing(SessionRecord::started))
                .toList();
        this.records.forEach(record -> record.sets().forEach(set -> usual.merge(
                set.exercise(), new LoadAndEffort(set.load(), set.effort()), (before, last) -> last.or(before))));
    }

    /// All of them, the oldest first.
    public List<SessionRecord> records() {
        return records;
    }

    /// What an exercise was done with the last time that somebody said so; empty where it never was done. Fits
    /// [SessionPlan#withUsual].
    public Optional<LoadAndEffort> usual(String exercise) {
        return Optional.ofNullable(usual.get(exercise)).filter(it -> !it.equals(LoadAndEffort.NOTHING));
    }
}
