package pumpwise.ui.progress.history.session;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.words.Words;

/// The selected session, with the commands for it.
public final class SessionCard extends VBox {

    private final SessionViewModel session;
    private final Words words;
    private final Label routine = new WrappingLabel("", "text-large");
    private final Label when = new WrappingLabel("", "text-normal");
    private final Label doubt = new WrappingLabel("", "session-doubt");
    private final MenuButton more = new MenuButton();
    private final SessionPane pane;

    /// What the user can do with a session.
    public interface Commands {

        /// Deletes the session.
        void delete();

        /// Shows the progress of an exercise.
        void openExercise(String id);
    }

    public SessionCard(SessionViewModel session, Words words, Commands commands) {
        this.session = session;
        this.words = words;
        setId("session");
        getStyleClass().addAll("card", "session-card");
        more.setId("session-more");
        more.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        more.getStyleClass().add("icon-button");
        more.setAccessibleText(words.text("progress.history.more"));
        more.getItems()
                .setAll(
                        item("session-copy", "progress.history.menu.copy", this::copy),
                        item("session-delete", "progress.history.menu.delete", commands::delete));
        VBox title = new VBox(2, routine, when, doubt);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(8, title, more);
        head.setAlignment(Pos.TOP_LEFT);
        pane = new SessionPane(session, words, commands::openExercise);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().setAll(head, pane);
        session.shownProperty().subscribe(this::show);
    }

    private MenuItem item(String id, String key, Runnable action) {
        MenuItem item = new MenuItem(words.text(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void show(@Nullable ShownSession shown) {
        more.setDisable(shown == null);
        routine.setText(shown == null ? "" : shown.routine());
        when.setText(shown == null ? "" : shown.when());
        doubt.setText(shown == null ? "" : shown.doubt());
        NodeVisibility.set(doubt, !doubt.getText().isEmpty());
    }

    /// Copies the session as text.
    public void copy() {
        ShownSession shown = session.shownProperty().get();
        if (shown != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(SessionCopyText.of(shown, words));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /// Moves the focus to the first exercise.
    public void focusFirst() {
        pane.focusFirst();
    }
}
