package pumpwise.session.record;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import pumpwise.session.plan.SessionPlan;

/// The finished sessions, oldest first.
///
/// @param records in this order
/// @param unreadable the names of the files that could not be read
/// @param copies the names of files with a duplicate of a session, which counts once
public record SessionHistory(List<SessionRecord> records, List<String> unreadable, List<String> copies) {

    /// A history without unreadable files.
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

    /// What was done in each set of a plan last time.
    ///
    /// @param now when the plan will be trained; later sessions are ignored
    public LastTime lastTime(SessionPlan plan, Instant now) {
        LastTime lastTime = new LastTime(plan, now);
        for (SessionRecord record : records.reversed()) {
            if (lastTime.isComplete()) {
                break;
            }
            lastTime.collectFrom(record);
        }
        return lastTime;
    }
}
