package pumpwise.ui.progress.log;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import pumpwise.storage.session.FileProgress;
import pumpwise.storage.session.SessionRepository;
import pumpwise.ui.task.LatestTask;
import pumpwise.ui.task.LogTasks;
import pumpwise.ui.task.Task;
import pumpwise.words.Words;

/// Reads the sessions in the background: the newest ones first, then all.
final class LogReader {

    /// The sessions that are shown at once.
    private static final int NEWEST = 50;

    /// Shorter reading goes unnoticed.
    private static final Duration UNNOTICED = Duration.ofMillis(500);

    private final SessionRepository repository;
    private final LatestTask newest;
    private final LatestTask all;
    private final InstantSource clock;
    private final Words words;
    private final Supplier<Snapshot> snapshot;
    private final Consumer<Snapshot> publish;
    private final Consumer<Throwable> fail;
    private final ReadOnlyStringWrapper reading = new ReadOnlyStringWrapper("");
    private boolean hasRead;

    private record Count(int done, int all) {}

    /// @param snapshot takes a snapshot of what is known, on the thread of the reading
    /// @param publish receives what was read
    /// @param fail receives an unexpected failure
    LogReader(
            SessionRepository repository,
            LogTasks tasks,
            InstantSource clock,
            Words words,
            Supplier<Snapshot> snapshot,
            Consumer<Snapshot> publish,
            Consumer<Throwable> fail) {
        this.repository = repository;
        newest = new LatestTask(tasks.awaited());
        all = new LatestTask(tasks.idle());
        this.clock = clock;
        this.words = words;
        this.snapshot = snapshot;
        this.publish = publish;
        this.fail = fail;
    }

    /// What is being read, in words; empty if nothing is, or not for long yet.
    ReadOnlyStringProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// Reads the sessions, unless that is happening already. Unchanged files are not read again.
    void read() {
        if (newest.isRunning() || all.isRunning()) {
            return;
        }
        if (hasRead) {
            readAll();
        } else {
            hasRead = true;
            newest.run(Task.of(() -> {
                        repository.newest(NEWEST);
                        return snapshot.get();
                    })
                    .onDone(found -> {
                        publish.accept(found);
                        if (!found.listing().isComplete()) {
                            readAll();
                        }
                    })
                    .onFailed(this::failed));
        }
    }

    private void readAll() {
        Instant begun = clock.instant();
        AtomicReference<Count> count = new AtomicReference<>(new Count(0, 0));
        all.run(Task.reporting(progress -> {
                    progress.letUserGoFirst();
                    repository.list(new FileProgress() {
                        @Override
                        public void report(int done, int all) {
                            count.set(new Count(done, all));
                            progress.report((double) done / all);
                            progress.letUserGoFirst();
                        }

                        @Override
                        public boolean isCancelled() {
                            return progress.isCancelled();
                        }
                    });
                    return snapshot.get();
                })
                .onProgress(_ -> show(begun, Objects.requireNonNull(count.get())))
                .onDone(found -> {
                    reading.set("");
                    publish.accept(found);
                })
                .onFailed(this::failed)
                .onCancelled(() -> reading.set("")));
    }

    private void show(Instant begun, Count count) {
        if (Duration.between(begun, clock.instant()).compareTo(UNNOTICED) >= 0) {
            reading.set(words.text("progress.reading", count.done(), count.all()));
        }
    }

    private void failed(Throwable cause) {
        reading.set("");
        fail.accept(cause);
    }
}
