package pumpwise.ui.progress.log;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.session.SessionListing;
import pumpwise.storage.session.SessionRepository;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.common.Errors;
import pumpwise.ui.common.UserError;
import pumpwise.ui.task.LogTasks;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// The sessions that the views of the Progress screen share. They are read in the background when they are first
/// needed, and follow what is saved, edited, deleted, and imported without reading the folder again.
public final class LogViewModel {

    private static final SessionListing UNKNOWN = new SessionListing(List.of(), List.of(), List.of(), 1);

    private final SessionRepository repository;
    private final AtomicLong versions = new AtomicLong();
    private final LogTasks reading;
    private final LogReader reader;
    private final LogChanges changes;
    private final ReadOnlyObjectWrapper<SessionListing> listing = new ReadOnlyObjectWrapper<>(UNKNOWN);
    private Snapshot latest = new Snapshot(0, UNKNOWN);

    /// @param repository the saved sessions
    /// @param reading runs the reading
    /// @param writing runs the writes
    /// @param clock tells how long the reading takes
    public LogViewModel(
            SessionRepository repository,
            LogTasks reading,
            TaskExecutor writing,
            InstantSource clock,
            Errors errors,
            Words words) {
        this.repository = repository;
        this.reading = reading;
        reader = new LogReader(
                repository,
                reading,
                clock,
                words,
                this::snapshot,
                this::publish,
                cause -> errors.report(UserError.unexpected(words, cause)));
        changes = new LogChanges(repository, writing, errors, words, new Shown());
    }

    /// The sessions as far as they are known, with everything that the user changed. The listing is complete when all
    /// files are read.
    public ReadOnlyObjectProperty<SessionListing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    /// What is being read, in words; empty if nothing is, or not for long yet.
    public ReadOnlyStringProperty readingProperty() {
        return reader.readingProperty();
    }

    /// Reads the sessions, or only those files that have changed since they were read.
    public void refresh() {
        reader.read();
    }

    /// Shows the sessions that other parts of the program have saved since, without looking at the disk.
    public void follow() {
        reading.awaited().run(Task.of(this::snapshot).onDone(this::publish));
    }

    /// What changes the sessions.
    public LogChanges changes() {
        return changes;
    }

    /// The saved sessions, for work in the background.
    public SessionRepository repository() {
        return repository;
    }

    private Snapshot snapshot() {
        return Snapshot.take(versions, repository::known);
    }

    private void publish(Snapshot snapshot) {
        if (snapshot.version() > latest.version()) {
            latest = snapshot;
            show();
        }
    }

    private void show() {
        listing.set(changes.edited(latest.listing()));
    }

    /// What the changes know of the sessions.
    private final class Shown implements LogChanges.Sessions {

        @Override
        public Snapshot snapshot() {
            return LogViewModel.this.snapshot();
        }

        @Override
        public void publish(Snapshot snapshot) {
            LogViewModel.this.publish(snapshot);
        }

        @Override
        public void show() {
            LogViewModel.this.show();
        }

        @Override
        public @Nullable StoredSession find(Path file) {
            return listing.get().sessions().stream()
                    .filter(session -> session.file().equals(file))
                    .findFirst()
                    .orElse(null);
        }
    }
}
