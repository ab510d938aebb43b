package pumpwise.ui.progress.history.session;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.progress.history.model.HistoryViewModel;

/// The selected session in full.
public final class SessionViewModel {

    private final HistoryViewModel history;
    private final ReadOnlyObjectWrapper<@Nullable ShownSession> shown = new ReadOnlyObjectWrapper<>();

    public SessionViewModel(HistoryViewModel history) {
        this.history = history;
        history.selectedProperty().subscribe(_ -> show());
        history.evaluatedProperty().subscribe((_, _) -> show());
        history.records().recordsProperty().subscribe((_, _) -> show());
    }

    /// The session in words; null if none is selected.
    ReadOnlyObjectProperty<@Nullable ShownSession> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private void show() {
        StoredSession session = history.selectedProperty().get();
        shown.set(
                session == null
                        ? null
                        : new SessionText(history.context())
                                .of(
                                        session,
                                        history.evaluatedProperty().getValue(),
                                        history.records()
                                                .recordsProperty()
                                                .get()
                                                .getOrDefault(session.file(), List.of()),
                                        copies(session)));
    }

    /// The names of other files with the same session.
    private List<String> copies(StoredSession session) {
        return history.log().listingProperty().get().copies().stream()
                .filter(it -> it.copy().equals(session) || it.counted().equals(session))
                .map(it -> it.copy().equals(session) ? it.counted() : it.copy())
                .map(it -> String.valueOf(it.file().getFileName()))
                .toList();
    }
}
