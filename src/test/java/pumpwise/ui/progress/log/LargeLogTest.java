package pumpwise.ui.progress.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.progress.RecordBuilder;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.SessionRecordWriter;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.task.QueuedTasks;

/// A log of ten thousand sessions. How long it takes is measured by the programs in `src/measure`.
class LargeLogTest {

    private static final int ALL = 10_000;

    @TempDir
    private Path folder;

    @Test
    void edge30_theNewestAreThereAtOnceAndThenAllOfThem() throws IOException {
        QueuedTasks tasks = new QueuedTasks();
        LogStand stand = new LogStand(folder, tasks);
        write(stand.home.sessions());

        stand.log.refresh();
        tasks.next();
        List<StoredSession> newest = stand.sessions();
        assertThat(newest).hasSize(50);
        assertThat(stand.log.listingProperty().get().unread()).isEqualTo(ALL - 50);
        assertThat(stand.log.listingProperty().get().isComplete()).isFalse();

        tasks.settle();
        assertThat(stand.sessions()).hasSize(ALL).startsWith(newest.toArray(StoredSession[]::new));
        assertThat(stand.log.listingProperty().get().isComplete()).isTrue();
        assertThat(stand.sessions()).isSortedAccordingTo(
                (one, other) -> other.record().started().compareTo(one.record().started()));
        // What all of them say is in memory once.
        SessionRecord first = stand.sessions().getFirst().record();
        SessionRecord last = stand.sessions().getLast().record();
        assertThat(last.sets().getFirst().load()).isSameAs(first.sets().getFirst().load());
        assertThat(last.sets().getFirst().exercise()).isSameAs(first.sets().getFirst().exercise());

        stand.log.changes().edit(stand.sessions().getLast(), last.withRating(5, "first of all"), "rating", "the rating");
        stand.settle();
        assertThat(stand.sessions()).hasSize(ALL);
        assertThat(stand.sessions().getLast().record().note()).isEqualTo("first of all");
    }

    private static void write(Path sessions) throws IOException {
        Files.createDirectories(sessions);
        SessionRecordWriter writer = new SessionRecordWriter();
        for (int number = 0; number < ALL; number++) {
            Instant started = LogStand.NOW.minus(Duration.ofHours(8L * (number + 1)));
            SessionRecord session = RecordBuilder.at(started.toString()).sets("barbell-hip-thrust", "40 kg", 20).build();
            String name = started.toString().substring(0, 19).replace('T', ' ').replace(':', '.');
            Files.write(sessions.resolve(name + " Glute pump.json"), writer.write(session));
        }
    }
}
