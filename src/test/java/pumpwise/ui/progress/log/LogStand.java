package pumpwise.ui.progress.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import pumpwise.progress.RecordBuilder;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.FileOperations;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.session.SessionRepository;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.common.UserError;
import pumpwise.ui.task.LogTasks;
import pumpwise.ui.task.TestTasks;
import pumpwise.words.Words;

/// A log in a temporary folder whose disk can be full.
public final class LogStand {

    public static final Instant NOW = Instant.parse("2026-11-26T19:00:00Z");

    public final Words words = Words.in(Locale.ENGLISH);
    public final DataDirectory home;
    public final SessionRepository repository;
    public final LogViewModel log;
    public final List<UserError> errors = new ArrayList<>();
    public boolean isFull;
    public Instant time = NOW;
    private final TestTasks tasks;

    /// @param folder a temporary folder
    public LogStand(Path folder, TestTasks tasks) {
        this.tasks = tasks;
        home = new DataDirectory(folder.resolve("home"));
        repository = new SessionRepository(home, new AtomicFile(new FileOperations() {
            @Override
            public void write(Path file, byte[] contents) throws IOException {
                if (isFull) {
                    throw new IOException("No space left on device");
                }
                super.write(file, contents);
            }
        }));
        log = new LogViewModel(repository, LogTasks.all(tasks), tasks, () -> time, errors::add, words);
    }

    /// Saves sessions before the log is read.
    public LogStand with(SessionRecord... records) throws CannotSaveException {
        // Another repository, as if they were saved before the program started.
        SessionRepository before = new SessionRepository(home, home.files());
        for (SessionRecord record : records) {
            before.add(record);
        }
        return this;
    }

    /// Reads everything.
    public LogStand read() {
        log.refresh();
        tasks.settle();
        return this;
    }

    public void settle() {
        tasks.settle();
    }

    public List<StoredSession> sessions() {
        return log.listingProperty().get().sessions();
    }

    public StoredSession newest() {
        return sessions().getFirst();
    }

    /// What the notice says; empty for none.
    public String notice() {
        return log.changes().noticeProperty().get() == null
                ? ""
                : Objects.requireNonNull(log.changes().noticeProperty().get()).text();
    }

    /// The sessions as they are in the folder, newest first.
    public List<SessionRecord> saved() {
        return new SessionRepository(home, home.files())
                .list().sessions().stream().map(StoredSession::record).toList();
    }

    public List<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /// A session of hip thrusts that ended some days before [#NOW].
    public static SessionRecord daysAgo(int days) {
        return RecordBuilder.at(NOW.minus(Duration.ofDays(days)).minus(Duration.ofHours(2)).toString())
                .felt(4)
                .sets("barbell-hip-thrust", "40 kg", 20, 19, 18)
                .build();
    }
}
