package pumpwise.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.routine.Place;
import pumpwise.words.Words;

/// The buttons at the end of a row, and the same on keys while the row has the focus.
final class RowButtons extends HBox {

    private static final KeyCombination UP = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    private static final KeyCombination DOWN = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);

    private final Words words;
    private final RowActions actions;
    private final Supplier<Place> place;

    RowButtons(Words words, RowActions actions, Supplier<Place> place) {
        this.words = words;
        this.actions = actions;
        this.place = place;
        getStyleClass().add("row-buttons");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /// The buttons of an item.
    static RowButtons ofItem(Words words, RowActions actions, Supplier<Place> place) {
        RowButtons buttons = new RowButtons(words, actions, place);
        boolean member = place.get().isMember();
        List<MenuItem> menu = new ArrayList<>();
        menu.add(buttons.item("replace", Feather.REPEAT, () -> actions.replace(place.get())));
        if (!member) {
            menu.add(buttons.join());
        }
        menu.add(buttons.remove());
        buttons.fill(menu);
        return buttons;
    }

    /// The buttons of a superset.
    static RowButtons ofSuperset(Words words, RowActions actions, Supplier<Place> place) {
        RowButtons buttons = new RowButtons(words, actions, place);
        buttons.fill(List.of(
                buttons.item("dissolve", Feather.SCISSORS, () -> actions.dissolve(place.get())),
                buttons.join(),
                buttons.remove()));
        return buttons;
    }

    /// Takes the keys of a row: Delete while the row itself has the focus, Alt with the arrows anywhere in it.
    void onKey(KeyEvent event, boolean rowItself) {
        if (UP.match(event)) {
            actions.move(place.get(), -1);
            event.consume();
        } else if (DOWN.match(event)) {
            actions.move(place.get(), 1);
            event.consume();
        } else if (rowItself && event.getCode() == KeyCode.DELETE) {
            actions.remove(place.get());
            event.consume();
        }
    }

    private void fill(List<MenuItem> items) {
        MenuButton menu = new MenuButton();
        menu.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        menu.getItems().setAll(items);
        menu.getStyleClass().addAll("icon-button", "row-menu");
        describe(menu, "menu");
        getChildren()
                .setAll(
                        button("up", Feather.ARROW_UP, () -> actions.move(place.get(), -1)),
                        button("down", Feather.ARROW_DOWN, () -> actions.move(place.get(), 1)),
                        menu);
    }

    private MenuItem join() {
        return item("join", Feather.LINK, () -> actions.joinNext(place.get()));
    }

    private MenuItem remove() {
        MenuItem remove = item("remove", Feather.TRASH_2, () -> actions.remove(place.get()));
        remove.getStyleClass().add("remove");
        return remove;
    }

    private Button button(String word, Ikon icon, Runnable action) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.setOnAction(_ -> action.run());
        button.getStyleClass().addAll("icon-button", "row-" + word);
        describe(button, word);
        return button;
    }

    private void describe(ButtonBase button, String word) {
        String text = words.say("plan.row." + word);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
    }

    private MenuItem item(String word, Ikon icon, Runnable action) {
        MenuItem item = new MenuItem(words.say("plan.row." + word), new FontIcon(icon));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
