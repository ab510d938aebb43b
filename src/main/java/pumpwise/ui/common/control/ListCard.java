package pumpwise.ui.common.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A card with a list of things to choose from, and buttons below it.
///
/// @param <T> the type of the things
public final class ListCard<T> extends VBox {

    private final ListView<T> list = new ListView<>();
    private final HBox buttons = new HBox(8);

    /// @param about what choosing does
    public ListCard(String id, String title, String about, List<T> things) {
        super(12);
        setId(id);
        getStyleClass().add("list-card");
        list.getItems().setAll(things);
        list.setAccessibleText(title);
        list.getSelectionModel().selectFirst();
        VBox.setVgrow(list, Priority.ALWAYS);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .setAll(new WrappingLabel(title, "text-large"), new WrappingLabel(about, "text-normal"), list, buttons);
    }

    /// Adds a button to the right of the others.
    public void add(Button button) {
        buttons.getChildren().add(button);
    }

    /// Passes on what is selected when Enter is pressed in the list.
    public void onEnter(Consumer<T> chosen) {
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                selected(chosen);
            }
        });
    }

    /// Passes on what is selected, if anything is.
    public void selected(Consumer<T> chosen) {
        T thing = list.getSelectionModel().getSelectedItem();
        if (thing != null) {
            chosen.accept(thing);
        }
    }

    public ListView<T> list() {
        return list;
    }
}
