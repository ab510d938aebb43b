package pumpwise.ui.plan.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.routine.Place;
import pumpwise.words.Words;

/// The menu at the end of a row, with the commands for the row.
final class RowButtons extends HBox {

    private final Words words;
    private final RowActions actions;
    private final Supplier<Place> place;
    private final MenuButton menu = new MenuButton();

    private RowButtons(Words words, RowActions actions, Supplier<Place> place) {
        this.words = words;
        this.actions = actions;
        this.place = place;
        getStyleClass().add("row-buttons");
        setMinWidth(Region.USE_PREF_SIZE);
        menu.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        menu.getStyleClass().addAll("icon-button", "row-menu");
        String text = words.text("plan.row.menu");
        menu.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        menu.setAccessibleText(text);
        menu.setTooltip(new Tooltip(text));
        getChildren().setAll(menu);
    }

    /// The buttons of an item.
    static RowButtons ofItem(Words words, RowActions actions, Supplier<Place> place) {
        RowButtons buttons = new RowButtons(words, actions, place);
        // Created on demand: there are many rows, and most menus are never opened.
        buttons.menu.setOnShowing(_ -> buttons.menu.getItems().setAll(buttons.itemMenu()));
        return buttons;
    }

    /// The buttons of a superset.
    static RowButtons ofSuperset(Words words, RowActions actions, Supplier<Place> place) {
        RowButtons buttons = new RowButtons(words, actions, place);
        buttons.menu.setOnShowing(_ -> buttons.menu.getItems().setAll(buttons.supersetMenu()));
        return buttons;
    }

    private List<MenuItem> itemMenu() {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("replace", Feather.REPEAT, () -> actions.replace(place.get())));
        items.add(duplicate());
        items.add(join());
        if (place.get().isMember()) {
            items.add(item("move-out", Feather.CORNER_UP_LEFT, () -> actions.step(place.get(), 1)));
            items.add(dissolve());
        }
        items.addAll(movesAndRemove());
        return items;
    }

    private List<MenuItem> supersetMenu() {
        List<MenuItem> items = new ArrayList<>(List.of(duplicate(), join(), dissolve()));
        items.addAll(movesAndRemove());
        return items;
    }

    private List<MenuItem> movesAndRemove() {
        MenuItem remove = item("remove", Feather.TRASH_2, () -> actions.remove(place.get()));
        remove.getStyleClass().add("remove");
        return List.of(
                item("up", Feather.ARROW_UP, () -> actions.move(place.get(), -1)),
                item("down", Feather.ARROW_DOWN, () -> actions.move(place.get(), 1)),
                new SeparatorMenuItem(),
                remove);
    }

    private MenuItem duplicate() {
        return item("duplicate", Feather.COPY, () -> actions.duplicate(place.get()));
    }

    private MenuItem join() {
        MenuItem item = item("superset", Feather.LINK, () -> actions.join(place.get()));
        actions.joinedWith(place.get()).ifPresent(next -> item.setText(words.text("plan.row.superset-with", next)));
        // Names may hold an underscore.
        item.setMnemonicParsing(false);
        return item;
    }

    private MenuItem dissolve() {
        return item("split", Feather.SCISSORS, () -> actions.dissolve(place.get()));
    }

    private MenuItem item(String word, Ikon icon, Runnable action) {
        MenuItem item = new MenuItem(words.text("plan.row." + word), new FontIcon(icon));
        item.setId("row-" + word);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
