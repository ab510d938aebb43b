package pumpwise.ui.plan.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.routine.Place;
import pumpwise.ui.plan.model.ValueRow;
import pumpwise.ui.plan.model.Line;
import pumpwise.words.Words;

/// The menu with the commands for a row. A single one serves all rows, and is created on demand.
final class RowMenu {

    private final Words words;
    private final RowActions actions;
    private ContextMenu menu = new ContextMenu();

    RowMenu(Words words, RowActions actions) {
        this.words = words;
        this.actions = actions;
    }

    /// Shows the menu of a line below a node.
    void show(Line.Row line, Node below) {
        renew(line).show(below, Side.BOTTOM, 0, 0);
    }

    /// Shows the menu of a line at a position on the screen.
    void show(Line.Row line, Node owner, double screenX, double screenY) {
        renew(line).show(owner, screenX, screenY);
    }

    private ContextMenu renew(Line.Row line) {
        menu.hide();
        menu = new ContextMenu();
        menu.getItems().setAll(line instanceof Line.Superset ? superset(line.row()) : item(line.row()));
        return menu;
    }

    private List<MenuItem> item(ValueRow row) {
        Place at = row.place();
        List<MenuItem> items = new ArrayList<>();
        items.add(item("exercise", Feather.BOOK_OPEN, () -> actions.showExercise(at)));
        items.add(item("progress", Feather.TRENDING_UP, () -> actions.showProgress(at)));
        items.add(item(row.isOpened() ? "fewer" : "details", Feather.SLIDERS, () -> row.open(!row.isOpened())));
        items.add(new SeparatorMenuItem());
        items.add(item("replace", Feather.REPEAT, () -> actions.replace(at)));
        items.add(duplicate(at));
        items.add(makeSuperset(at));
        if (at.isMember()) {
            items.add(item("move-out", Feather.CORNER_UP_LEFT, () -> actions.step(at, 1)));
            items.add(splitSuperset(at));
        }
        items.addAll(movesAndRemove(at));
        return items;
    }

    private List<MenuItem> superset(ValueRow row) {
        Place at = row.place();
        List<MenuItem> items = new ArrayList<>(List.of(duplicate(at), makeSuperset(at), splitSuperset(at)));
        items.addAll(movesAndRemove(at));
        return items;
    }

    private List<MenuItem> movesAndRemove(Place at) {
        MenuItem remove = item("remove", Feather.TRASH_2, () -> actions.remove(at));
        remove.getStyleClass().add("remove");
        return List.of(
                item("up", Feather.ARROW_UP, () -> actions.move(at, -1)),
                item("down", Feather.ARROW_DOWN, () -> actions.move(at, 1)),
                new SeparatorMenuItem(),
                remove);
    }

    private MenuItem duplicate(Place at) {
        return item("duplicate", Feather.COPY, () -> actions.duplicate(at));
    }

    private MenuItem makeSuperset(Place at) {
        MenuItem item = item("superset", Feather.LINK, () -> actions.makeSuperset(at));
        actions.joinedWith(at).ifPresent(next -> item.setText(words.text("plan.row.superset-with", next)));
        // Names may contain an underscore.
        item.setMnemonicParsing(false);
        return item;
    }

    private MenuItem splitSuperset(Place at) {
        return item("split", Feather.SCISSORS, () -> actions.splitSuperset(at));
    }

    private MenuItem item(String word, Ikon icon, Runnable action) {
        MenuItem item = new MenuItem(words.text("plan.row." + word), new FontIcon(icon));
        item.setId("row-" + word);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
