package pumpwise.ui.progress.history.list;

import java.util.List;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.progress.history.model.HistoryRow;
import pumpwise.ui.progress.history.model.HistoryViewModel;
import pumpwise.words.DateWords;

/// The sessions under headings for their months. Up and Down select a session and pass over the headings.
public final class SessionList extends ListView<HistoryRow> {

    private static final int PAGE = 5;

    private final HistoryViewModel history;

    public SessionList(HistoryViewModel history) {
        this.history = history;
        setId("sessions");
        getStyleClass().add("session-list");
        setAccessibleText(history.context().words().text("progress.history.list"));
        DateWords dates = new DateWords(history.context().words());
        setCellFactory(_ -> new SessionCell(history, dates));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        history.shownProperty().subscribe(index -> {
            setItems(FXCollections.observableList(index.rows()));
            mark(history.selectedProperty().get());
        });
        history.selectedProperty().subscribe(this::mark);
        history.records().recordsProperty().subscribe((_, _) -> refresh());
        heightProperty().subscribe((_, _) -> keepInView());
    }

    private void mark(@Nullable StoredSession session) {
        int row = session == null ? -1 : history.shownProperty().get().row(session.file());
        if (row < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != row) {
            getSelectionModel().clearAndSelect(row);
            getFocusModel().focus(row);
            reveal(row);
        }
    }

    /// If the selected session was in view, it still is when the new height is laid out.
    private void keepInView() {
        int row = getSelectionModel().getSelectedIndex();
        boolean isInView = lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null
                && row >= flow.getFirstVisibleCell().getIndex()
                && row <= flow.getLastVisibleCell().getIndex();
        if (isInView && Platform.isFxApplicationThread()) {
            Platform.runLater(() -> {
                if (row == getSelectionModel().getSelectedIndex()) {
                    reveal(row);
                }
            });
        }
    }

    /// Scrolls only as far as necessary, and shows the heading of the first session of a month with it.
    private void reveal(int row) {
        if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || flow.getFirstVisibleCell() == null) {
            scrollTo(Math.max(0, row - 1));
            return;
        }
        List<HistoryRow> rows = getItems();
        int top = row > 0 && rows.get(row - 1) instanceof HistoryRow.Month ? row - 1 : row;
        int first = flow.getFirstVisibleCell().getIndex();
        int last = flow.getLastVisibleCell() == null ? first : flow.getLastVisibleCell().getIndex();
        if (top <= first || row > last + PAGE) {
            scrollTo(top);
        } else if (row >= last) {
            scrollTo(first + row - last + 1);
        }
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> step(event, -1);
            case DOWN -> step(event, 1);
            case PAGE_UP -> step(event, -PAGE);
            case PAGE_DOWN -> step(event, PAGE);
            case HOME -> step(event, -Integer.MAX_VALUE);
            case END -> step(event, Integer.MAX_VALUE);
            default -> {}
        }
    }

    private void step(KeyEvent event, int by) {
        event.consume();
        history.step(by);
    }
}
