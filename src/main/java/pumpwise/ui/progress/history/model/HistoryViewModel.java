package pumpwise.ui.progress.history.model;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.session.SessionListing;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.progress.log.LogViewModel;
import pumpwise.ui.progress.part.EvaluatedLog;
import pumpwise.ui.task.LatestTask;
import pumpwise.ui.task.Task;

/// History: the sessions in the list and the calendar, the search, and which session and day are selected. Sessions are
/// evaluated in the background.
public final class HistoryViewModel {

    /// The sessions that are shown at once.
    private static final int NEWEST = 50;

    private final LogViewModel log;
    private final ObservableValue<EvaluatedLog> evaluated;
    private final HistoryContext context;
    private final RecordSessions records;
    private final HistorySource source = new HistorySource();
    private final LatestTask evaluation;
    private final ReadOnlyObjectWrapper<HistoryState> state = new ReadOnlyObjectWrapper<>(HistoryState.READING);
    private final ReadOnlyObjectWrapper<HistoryIndex> shown = new ReadOnlyObjectWrapper<>(HistoryIndex.NONE);
    private final ReadOnlyObjectWrapper<@Nullable StoredSession> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper("");
    private @Nullable Path wanted;

    /// @param evaluated the evaluated log
    public HistoryViewModel(LogViewModel log, ObservableValue<EvaluatedLog> evaluated, HistoryContext context) {
        this.log = log;
        this.evaluated = evaluated;
        this.context = context;
        evaluation = new LatestTask(context.tasks());
        day = new ReadOnlyObjectWrapper<>(context.today());
        log.listingProperty().subscribe(_ -> listingChanged());
        context.catalogProperty().subscribe((_, _) -> evaluate());
        log.changes().touchedProperty().subscribe(file -> {
            if (file != null) {
                choose(file);
            }
        });
        // After the sessions, because they share a thread.
        records = new RecordSessions(evaluated, context.logTasks());
    }

    /// What there is to show.
    public ReadOnlyObjectProperty<HistoryState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The sessions that match the search.
    public ReadOnlyObjectProperty<HistoryIndex> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The selected session; null for none.
    public ReadOnlyObjectProperty<@Nullable StoredSession> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The selected day of the calendar, whose month is shown.
    public ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /// The search.
    public ReadOnlyStringProperty queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// What History depends on besides the sessions.
    public HistoryContext context() {
        return context;
    }

    /// The sessions that all views share.
    public LogViewModel log() {
        return log;
    }

    /// What the sessions say about each exercise, as far as they are known.
    public ObservableValue<EvaluatedLog> evaluatedProperty() {
        return evaluated;
    }

    /// The sessions with a record.
    public RecordSessions records() {
        return records;
    }

    /// Searches the sessions.
    public void search(String text) {
        if (!text.equals(query.get())) {
            query.set(text);
            evaluate();
        }
    }

    /// Selects a session, even one that is not read yet. A search that hides it is cleared.
    public void choose(Path file) {
        wanted = file;
        Optional<HistoryEntry> entry = shown.get().find(file);
        if (entry.isPresent()) {
            select(entry.get());
        } else if (query.get().isEmpty()) {
            evaluate();
        } else {
            search("");
        }
    }

    /// Selects one of the sessions that are shown.
    public void select(HistoryEntry entry) {
        wanted = entry.file();
        show(entry);
    }

    /// Selects an older session (positive) or a newer one (negative), this many sessions away or the last one.
    public void step(int by) {
        List<HistoryEntry> entries = shown.get().entries();
        if (!entries.isEmpty()) {
            StoredSession session = selected.get();
            int now = session == null ? 0 : shown.get().entry(session.file());
            select(entries.get(Math.clamp((long) now + by, 0, entries.size() - 1)));
        }
    }

    /// Selects a day, and its first session if it has any.
    public void chooseDay(LocalDate other) {
        List<HistoryEntry> sessions = shown.get().on(other);
        if (sessions.isEmpty()) {
            day.set(other);
        } else if (!other.equals(day.get()) || sessions.stream().noneMatch(this::isSelected)) {
            select(sessions.getLast());
        }
    }

    /// Selects the next session of the selected day.
    public void chooseNextOfDay() {
        List<HistoryEntry> sessions = shown.get().on(day.get()).reversed();
        if (!sessions.isEmpty()) {
            int now = sessions.stream().filter(this::isSelected).findFirst().map(sessions::indexOf).orElse(-1);
            select(sessions.get((now + 1) % sessions.size()));
        }
    }

    /// Shows another month, with the same day of it selected if it has one.
    public void showMonth(YearMonth month) {
        int last = month.lengthOfMonth();
        chooseDay(month.atDay(Math.min(day.get().getDayOfMonth(), last)));
    }

    private boolean isSelected(HistoryEntry entry) {
        StoredSession now = selected.get();
        return now != null && now.file().equals(entry.file());
    }

    private Optional<StoredSession> find(Path file) {
        return log.listingProperty().get().sessions().stream()
                .filter(session -> session.file().equals(file))
                .findFirst();
    }

    private void listingChanged() {
        StoredSession now = selected.get();
        if (now != null) {
            // An edit is visible at once, and the rest of the screen follows. An edited session counts as chosen.
            find(now.file()).filter(found -> !found.equals(now)).ifPresent(edited -> {
                wanted = wanted == null ? edited.file() : wanted;
                selected.set(edited);
            });
        }
        evaluate();
    }

    private void evaluate() {
        SessionListing listing = log.listingProperty().get();
        if (listing.sessions().isEmpty() && !listing.isComplete()) {
            return;
        }
        HistorySource.Circumstances circumstances =
                new HistorySource.Circumstances(context.catalog(), context.here());
        LocalDate today = context.today();
        boolean isFirst = state.get() == HistoryState.READING;
        if (isFirst) {
            // The first frame shows the newest sessions, and the others come when nobody waits for it any more.
            List<StoredSession> newest = listing.sessions().subList(0, Math.min(NEWEST, listing.sessions().size()));
            show(HistoryIndex.of(source.evaluate(newest, circumstances, today)), listing);
            if (newest.size() == listing.sessions().size()) {
                return;
            }
        }
        HistorySearch search = new HistorySearch(query.get(), context.catalog());
        evaluation.run(
                Task.reporting(progress -> {
                            progress.letUserGoFirst();
                            return HistoryIndex.of(search.in(source.evaluate(listing.sessions(), circumstances, today)));
                        })
                        .onDone(index -> show(index, listing)),
                isFirst ? context.logTasks().forSessions(listing.sessions().size()) : context.tasks());
    }

    private void show(HistoryIndex index, SessionListing listing) {
        HistoryIndex before = shown.get();
        shown.set(index);
        if (listing.sessions().isEmpty()) {
            state.set(HistoryState.EMPTY);
        } else {
            state.set(index.entries().isEmpty() ? HistoryState.NOTHING_FOUND : HistoryState.SESSIONS);
        }
        selectAfter(before);
    }

    /// Keeps the selection. If the session is gone, the one next to it is selected. If the search hides it, the first
    /// match is selected, until the search is cleared.
    private void selectAfter(HistoryIndex before) {
        List<HistoryEntry> now = shown.get().entries();
        Path file = wanted;
        Optional<HistoryEntry> same = file == null ? Optional.empty() : shown.get().find(file);
        if (same.isPresent()) {
            boolean moved = !same.get().stored().equals(selected.get());
            boolean leaves = before.find(same.get().file()).filter(it -> it.day().equals(day.get())).isPresent();
            if (moved || (leaves && !same.get().day().equals(day.get())) || !sameDay(same.get())) {
                select(same.get());
            }
        } else if (now.isEmpty()) {
            selected.set(null);
        } else if (file != null && find(file).isPresent()) {
            show(now.getFirst());
        } else {
            List<HistoryEntry> entries = before.entries();
            int gone = IntStream.range(0, entries.size())
                    .filter(index -> entries.get(index).file().equals(file))
                    .findFirst()
                    .orElse(0);
            show(now.get(Math.min(gone, now.size() - 1)));
        }
    }

    /// The calendar may show a day without sessions, which an evaluation does not change.
    private boolean sameDay(HistoryEntry entry) {
        return entry.day().equals(day.get()) || shown.get().on(day.get()).isEmpty();
    }

    private void show(HistoryEntry entry) {
        selected.set(entry.stored());
        day.set(entry.day());
    }
}
