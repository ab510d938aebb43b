package pumpwise.ui.progress.history.session;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.progress.history.model.HistoryViewModel;

/// The selected session in full.
public final class SessionViewModel {

    private final HistoryViewModel history;
    private final Consumer<Runnable> later;
    private boolean isPending;
    private final ReadOnlyObjectWrapper<@Nullable ShownSession> shown = new ReadOnlyObjectWrapper<>();

    /// @param later runs work after the current event, so that the list follows a key first
    public SessionViewModel(HistoryViewModel history, Consumer<Runnable> later) {
        this.history = history;
        this.later = later;
        history.selectedProperty().subscribe(_ -> showLater());
        history.evaluatedProperty().subscribe((_, _) -> showLater());
        history.records().recordsProperty().subscribe((_, _) -> showLater());
    }

    /// Several changes at once are shown once.
    private void showLater() {
        if (!isPending) {
            isPending = true;
            later.accept(() -> {
                isPending = false;
                show();
            });
        }
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
