package pumpwise.session.record;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import pumpwise.session.plan.SessionPlan;

/// The sessions that are over, the oldest first.
///
/// @param records in this order
/// @param unreadable the names of the files that could not be read
/// @param copies the names of files that hold a session a second time; such a session counts once
public record SessionHistory(List<SessionRecord> records, List<String> unreadable, List<String> copies) {

    /// Without unreadable files.
    ///
    /// @param records in any order
    public SessionHistory(List<SessionRecord> records) {
        this(records, List.of(), List.of());
    }

    public SessionHistory {
        unreadable = List.copyOf(unreadable);
        copies = List.copyOf(copies);
        records = records.stream()
                .sorted(Comparator.comparing(SessionRecord::started))
                .toList();
    }

    /// A plan with what each of its sets was done with last time.
    ///
    /// @param now when the plan is about to be done; sessions of the future are no last time
    public SessionPlan withLastTime(SessionPlan plan, Instant now) {
        LastTime lastTime = new LastTime(plan, now);
        for (SessionRecord record : records.reversed()) {
            if (lastTime.isComplete()) {
                break;
            }
            lastTime.look(record);
        }
        return lastTime.plan();
    }
}
