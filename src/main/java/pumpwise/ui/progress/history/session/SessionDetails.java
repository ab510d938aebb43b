package pumpwise.ui.progress.history.session;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.Hint;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.progress.history.edit.EditPane;
import pumpwise.ui.progress.history.edit.SessionEditor;
import pumpwise.words.Words;

/// A session with its buttons, to read or to edit.
final class SessionDetails extends VBox {

    private final Words words;
    private final Label routine = new WrappingLabel("", "text-large");
    private final Label when = new WrappingLabel("", "text-normal");
    private final Label doubt = new WrappingLabel("", "session-doubt");
    private final Button edit;
    private final MenuButton more = new MenuButton();
    private final Button done;
    private final SessionPane pane;
    private final StackPane place;
    private final SessionEditor editor;
    private final SessionCommands commands;
    private @Nullable EditPane form;

    SessionDetails(SessionViewModel session, SessionEditor editor, Words words, SessionCommands commands, Runnable copy) {
        this.editor = editor;
        this.commands = commands;
        this.words = words;
        getStyleClass().add("session-details");
        edit = new Button(words.text("progress.history.edit"), new FontIcon(Feather.EDIT_2));
        edit.setId("session-edit");
        edit.setMinWidth(Region.USE_PREF_SIZE);
        Hint.set(edit, words.text("progress.history.edit.hint"));
        edit.setOnAction(_ -> edit());
        done = new Button(words.text("progress.history.done"), new FontIcon(Feather.CHECK));
        done.setId("session-done");
        done.setMinWidth(Region.USE_PREF_SIZE);
        Hint.set(done, words.text("progress.history.done.hint"));
        done.setOnAction(_ -> stopEditing());
        NodeVisibility.only(edit, editor.editingProperty().map(it -> !it));
        NodeVisibility.only(done, editor.editingProperty());
        more.setId("session-more");
        more.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        more.getStyleClass().add("icon-button");
        more.setAccessibleText(words.text("progress.history.more"));
        more.getItems()
                .setAll(
                        item("session-copy", "progress.history.menu.copy", copy),
                        item("session-add", "progress.history.menu.add", commands::add),
                        item("session-delete", "progress.history.menu.delete", commands::delete),
                        item("session-deleted", "progress.history.menu.deleted", commands::showDeleted));
        VBox title = new VBox(2, routine, when, doubt);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(8, title, edit, done, more);
        head.setAlignment(Pos.TOP_LEFT);
        pane = new SessionPane(session, words, commands::openExercise);
        place = new StackPane(pane);
        place.setMinHeight(0);
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().setAll(head, place);
        editor.editingProperty().subscribe(editing -> place.getChildren().setAll(editing ? form() : pane));
        session.shownProperty().subscribe(this::show);
    }

    private MenuItem item(String id, String key, Runnable action) {
        MenuItem item = new MenuItem(words.text(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void show(@Nullable ShownSession shown) {
        edit.setDisable(shown == null);
        routine.setText(shown == null ? "" : shown.routine());
        when.setText(shown == null ? "" : shown.when());
        doubt.setText(shown == null ? "" : shown.doubt());
        NodeVisibility.set(doubt, !doubt.getText().isEmpty());
    }

    private EditPane form() {
        EditPane made = form == null ? new EditPane(editor, words, commands::addExercise) : form;
        form = made;
        return made;
    }

    /// Edits the session in its place.
    void edit() {
        if (!editor.editingProperty().get()) {
            editor.start();
        }
        if (form != null && editor.editingProperty().get()) {
            form.applyCss();
            form.layout();
            form.focusFirst();
        }
    }

    /// Ends editing. Everything is saved already.
    void stopEditing() {
        if (form != null) {
            form.commit();
        }
        editor.stop();
        edit.requestFocus();
    }

    /// Saves what is being typed.
    void commit() {
        if (form != null) {
            form.commit();
        }
    }

    /// Whether something was typed that is not saved, so that Esc and the undo key mean the text.
    boolean isTyping() {
        return form != null && editor.editingProperty().get() && form.isPending();
    }

    /// Moves the focus to the first exercise.
    void focusFirst() {
        pane.focusFirst();
    }
}
