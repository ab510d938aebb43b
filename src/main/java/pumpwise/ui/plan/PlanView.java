package pumpwise.ui.plan;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.Hint;
import pumpwise.words.Words;

/// The Plan screen without its contents. It is built in code because it is on the way to the first frame of the window,
/// and reading FXML takes longer.
final class PlanView extends VBox {

    final TextField name = new TextField();
    final Button routines = iconButton(Feather.CHEVRON_DOWN, "routines");
    final Label saveState = new Label();
    final StackPane busy = new StackPane();
    final Button undo = iconButton(Feather.CORNER_UP_LEFT, "undo");
    final Button redo = iconButton(Feather.CORNER_UP_RIGHT, "redo");
    final Button share = iconButton(Feather.SHARE_2, "share");
    final MenuItem undoItem;
    final MenuItem redoItem;
    final MenuItem create;
    final MenuItem open;
    final RecentMenu recent;
    final MenuItem importFile;
    final MenuItem paste;
    final MenuItem shareItem;
    final MenuItem copy;
    final MenuItem export;
    final Button start;
    final HBox body;
    final StackPane routine = named(new StackPane(), "routine", "routine");
    final StackPane side = new StackPane();
    final VBox foot = named(new VBox(), "foot");

    PlanView(Words words) {
        undoItem = item(words.text("plan.undo"), "Shortcut+Z");
        undoItem.setId("undoItem");
        redoItem = item(words.text("plan.redo"), "Shortcut+Y");
        redoItem.setId("redoItem");
        create = item(words.text("plan.file.new"), "Shortcut+Shift+N");
        open = item(words.text("plan.file.routines"), "Shortcut+O");
        importFile = item(words.text("plan.file.import"), "Shortcut+Shift+O");
        paste = item(words.text("plan.file.paste"), "Shortcut+V");
        paste.setId("pasteItem");
        shareItem = item(words.text("plan.file.share"), "Shortcut+Shift+E");
        copy = item(words.text("plan.file.copy"), "Shortcut+Shift+C");
        copy.setId("copyItem");
        recent = new RecentMenu(words);
        export = item(words.text("plan.file.export"), "Shortcut+Shift+S");
        start = named(new Button(words.text("plan.start"), new FontIcon(Feather.PLAY)), "start", "next");
        body = named(new HBox(routine, side), "body", "plan-body");
        getStyleClass().add("plan");
        getStylesheets()
                .add(Objects.requireNonNull(PlanView.class.getResource("PlanView.css"), "PlanView.css")
                        .toExternalForm());
        getChildren().addAll(new VBox(header(words)), fillBody(), foot);
    }

    private HBox header(Words words) {
        named(name, "name", "text-large", "routine-name");
        name.setAccessibleText(words.text("plan.name"));
        routines.getStyleClass().add("routines-button");
        routines.setAccessibleText(words.text("plan.routines.show"));
        Hint.set(routines, words.text("plan.routines.show"));
        named(saveState, "save-state", "text-small", "save-state");
        saveState.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(saveState, Priority.ALWAYS);
        named(busy, "busy", "busy");
        Hint.set(undo, undo::getAccessibleText);
        Hint.set(redo, redo::getAccessibleText);
        share.setAccessibleText(words.text("share.title"));
        Hint.set(share, words.text("plan.share.hint"));
        MenuButton file = named(new MenuButton(words.text("plan.file")), "file", "file-menu");
        file.setMinWidth(Region.USE_PREF_SIZE);
        file.setOnShowing(_ -> recent.update());
        file.getItems()
                .addAll(undoItem, redoItem, new SeparatorMenuItem(), create, open, recent, importFile, paste, new SeparatorMenuItem(), shareItem, copy, export);
        start.setMinWidth(Region.USE_PREF_SIZE);
        HBox header = new HBox(name, routines, saveState, busy, undo, redo, share, file, start);
        header.getStyleClass().add("plan-header");
        return header;
    }

    private HBox fillBody() {
        HBox.setHgrow(routine, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private static MenuItem item(String text, String keys) {
        MenuItem item = new MenuItem(text);
        item.setAccelerator(KeyCombination.valueOf(keys));
        return item;
    }

    private static Button iconButton(Feather icon, String id) {
        Button button = new Button(null, new FontIcon(icon));
        return named(button, id, "icon-button");
    }

    private static <N extends Node> N named(N node, String id, String... styles) {
        node.setId(id);
        node.getStyleClass().addAll(styles);
        return node;
    }
}
