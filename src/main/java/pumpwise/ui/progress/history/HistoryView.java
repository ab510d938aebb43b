package pumpwise.ui.progress.history;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.progress.history.calendar.CalendarView;
import pumpwise.ui.progress.history.edit.SessionEditor;
import pumpwise.ui.progress.history.files.FileProblems;
import pumpwise.ui.progress.history.files.FilesBanner;
import pumpwise.ui.progress.history.files.FilesCard;
import pumpwise.ui.progress.history.list.SessionList;
import pumpwise.ui.progress.history.model.HistoryState;
import pumpwise.ui.progress.history.model.HistoryViewModel;
import pumpwise.ui.progress.history.session.SessionCard;
import pumpwise.ui.progress.history.session.SessionCommands;
import pumpwise.ui.progress.history.session.SessionViewModel;
import pumpwise.ui.progress.part.EmptyLog;
import pumpwise.ui.progress.part.ProgressLinks;
import pumpwise.ui.shell.FirstFrame;
import pumpwise.words.Words;

/// The layout of History: the calendar, the search, and the list at the left, and one session at the right.
final class HistoryView extends VBox {

    private static final double WIDE = 960;
    private static final double WIDE_SIDE = 312;
    private static final double NARROW_SIDE = 272;
    private static final double LOW = 560;
    private static final int WEEKS = 6;
    private static final int WEEKS_IF_LOW = 5;

    private final HistoryViewModel history;
    private final CalendarView calendar;
    private final SessionList list;
    private final TextField search = new TextField();
    private final VBox side;
    private final SessionCard detail;
    private final EmptyLog empty;
    private Runnable afterFirstFrame = () -> {};
    private boolean isDrawn;

    HistoryView(
            HistoryViewModel history,
            FileProblems problems,
            FilesCard files,
            SessionEditor editor,
            ProgressLinks links,
            SessionCommands commands) {
        this.history = history;
        Words words = history.context().words();
        detail = new SessionCard(new SessionViewModel(history, this::later), editor, words, commands);
        empty = new EmptyLog(
                links,
                words,
                new EmptyLog.Link("empty-log-add", "progress.empty.add", commands::add),
                new EmptyLog.Link("empty-log-deleted", "progress.history.menu.deleted", commands::showDeleted));
        getStyleClass().add("history");
        calendar = new CalendarView(history);
        list = new SessionList(history);
        VBox.setVgrow(list, Priority.ALWAYS);
        search.setId("history-search");
        search.setPromptText(words.text("progress.history.search"));
        search.setAccessibleText(words.text("progress.history.search"));
        search.textProperty().subscribe(history::search);
        history.queryProperty().subscribe(query -> {
            if (!query.equals(search.getText())) {
                search.setText(query);
            }
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        Label reading = new Label();
        reading.setId("history-reading");
        reading.getStyleClass().add("text-small");
        NodeVisibility.showText(reading, history.log().readingProperty());
        StackPane below = new StackPane(list, nothingFound(words));
        VBox.setVgrow(below, Priority.ALWAYS);
        below.setMinHeight(0);
        side = new VBox(12, calendar, search, below, reading);
        HBox columns = new HBox(16, side, detail);
        HBox.setHgrow(detail, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        columns.setMinHeight(0);
        StackPane place = new StackPane(columns, empty);
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        NodeVisibility.only(columns, history.stateProperty().map(it -> it == HistoryState.SESSIONS || it == HistoryState.NOTHING_FOUND));
        detail.visibleProperty().bind(history.stateProperty().map(HistoryState.SESSIONS::equals));
        NodeVisibility.only(empty, history.stateProperty().map(HistoryState.EMPTY::equals));
        getChildren().setAll(new FilesBanner(problems, words, files::show), place);
        history.stateProperty().subscribe(_ -> {
            if (isFocused()) {
                focus();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null && !isDrawn && Platform.isFxApplicationThread()) {
                FirstFrame.thenAnother(scene, this::drawn);
            }
        });
        widthProperty().subscribe(_ -> fit());
        heightProperty().subscribe(_ -> fit());
    }

    /// The first frame shows the list, and the session follows when that is on the screen. Off the window's thread, nothing is on
    /// its way to the screen.
    private void later(Runnable work) {
        if (!Platform.isFxApplicationThread()) {
            work.run();
        } else if (isDrawn) {
            Platform.runLater(work);
        } else {
            afterFirstFrame = work;
        }
    }

    private void drawn() {
        isDrawn = true;
        afterFirstFrame.run();
    }

    private void fit() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        double width = getWidth() + 48 < WIDE ? NARROW_SIDE : WIDE_SIDE;
        side.setMinWidth(width);
        side.setMaxWidth(width);
        calendar.limit(getHeight() < LOW ? WEEKS_IF_LOW : WEEKS);
    }

    private Node nothingFound(Words words) {
        Label text = new WrappingLabel("", "text-normal");
        text.textProperty().bind(history.queryProperty().map(query -> words.text("progress.history.nothing", query)));
        Button clear = new Button(words.text("progress.history.clear"), new FontIcon(Feather.X));
        clear.setId("history-clear");
        clear.setOnAction(_ -> {
            history.search("");
            search.requestFocus();
        });
        VBox box = new VBox(12);
        box.setAlignment(Pos.TOP_LEFT);
        box.getStyleClass().add("history-nothing");
        NodeVisibility.only(box, history.stateProperty().map(HistoryState.NOTHING_FOUND::equals));
        box.visibleProperty().subscribe(isShown -> {
            if (isShown && box.getChildren().isEmpty()) {
                box.getChildren().setAll(text, clear);
            }
        });
        NodeVisibility.only(list, history.stateProperty().map(HistoryState.SESSIONS::equals));
        return box;
    }

    private void searchKey(KeyEvent event) {
        boolean isEscape = event.getCode() == KeyCode.ESCAPE;
        if (isEscape && !search.getText().isEmpty()) {
            event.consume();
            search.clear();
        } else if (list.isVisible() && (isEscape || event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER)) {
            event.consume();
            list.requestFocus();
        }
    }

    /// Moves the focus to the search field.
    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /// Moves the focus to where the user can choose a session.
    void focus() {
        if (history.stateProperty().get() == HistoryState.READING) {
            // The view itself has the focus until there is something to choose.
            requestFocus();
        } else if (empty.isVisible()) {
            empty.focusStart();
        } else if (!hasFocusWithin()) {
            focusList();
        }
    }

    /// Whether a node of the view has the focus. While the view was not displayed, it did not notice that it lost it.
    private boolean hasFocusWithin() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at.getParent() != this) {
            at = at.getParent();
        }
        return at != null;
    }

    /// Moves the focus to the list.
    void focusList() {
        (list.isVisible() ? list : search).requestFocus();
    }

    /// Moves the focus into the session.
    void openSession() {
        detail.focusFirst();
    }

    /// The session.
    SessionCard session() {
        return detail;
    }

    /// Whether the list or the calendar has the focus.
    boolean isChoosing() {
        return list.isFocused() || calendar.isFocused();
    }

    /// Whether the session has the focus.
    boolean isInSession() {
        return detail.isFocusWithin();
    }
}
