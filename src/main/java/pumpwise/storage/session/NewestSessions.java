package pumpwise.storage.session;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.record.LastTime;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.problem.UnreadableFileException;

/// Looks something up in the newest sessions, without reading more files than necessary.
final class NewestSessions {

    /// The number of files that are read at once, newest first.
    private static final int BATCH = 32;

    /// The number of files that are read at most: about half a year. Older sessions are looked at only if they are in
    /// memory, so that a session starts without delay, even with an exercise that was never done.
    private static final int MOST_READ = 3 * BATCH;

    /// The order of file names may differ from that of the sessions by this much, because the names have local times.
    private static final Duration NAMES_DIFFER = Duration.ofDays(2);

    private final SessionFolder sessions;

    NewestSessions(SessionFolder sessions) {
        this.sessions = sessions;
    }

    /// What was done in each set of a plan last time.
    LastTime lastTime(SessionPlan plan, Instant now) {
        LastTime lastTime = new LastTime(plan, now);
        List<Path> newest = sessions.newestFirst();
        List<SessionRecord> waiting = new ArrayList<>();
        for (int from = 0; from < newest.size() && !lastTime.isComplete(); from += BATCH) {
            int to = Math.min(from + BATCH, newest.size());
            boolean isRead = from < MOST_READ;
            newest.subList(from, to).forEach(file ->
                    (isRead ? find(file) : sessions.known(file).map(StoredSession::record)).ifPresent(waiting::add));
            waiting.sort(Comparator.comparing(SessionRecord::started).reversed());
            boolean last = to == newest.size();
            Instant settled = waiting.isEmpty() || last
                    ? Instant.MIN
                    : waiting.getLast().started().plus(NAMES_DIFFER);
            waiting.removeIf(record -> {
                boolean looked = !record.started().isBefore(settled);
                if (looked) {
                    lastTime.collectFrom(record);
                }
                return looked;
            });
        }
        return lastTime;
    }

    /// The session in a file; empty if it cannot be read, which the listing reports.
    private Optional<SessionRecord> find(Path file) {
        try {
            return sessions.find(file).map(StoredSession::record);
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }
}
