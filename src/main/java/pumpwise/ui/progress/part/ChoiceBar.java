package pumpwise.ui.progress.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// Buttons of which one is chosen. They are one stop for the Tab key, in which Left and Right choose.
///
/// @param <T> the type of the choices
public final class ChoiceBar<T> extends HBox {

    private final ObservableValue<T> chosen;
    private final Consumer<T> choose;
    private final Function<T, String> text;
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    /// @param chosen the current choice
    /// @param choose makes another choice
    /// @param text the text of a choice
    /// @param name what is chosen, for screen readers
    public ChoiceBar(ObservableValue<T> chosen, Consumer<T> choose, Function<T, String> text, String name) {
        this.chosen = chosen;
        this.choose = choose;
        this.text = text;
        getStyleClass().add("choice-bar");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(name);
        setMinWidth(USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        chosen.subscribe(this::mark);
    }

    /// Offers these choices.
    public void show(List<T> choices) {
        if (!List.copyOf(buttons.keySet()).equals(choices)) {
            buttons.clear();
            choices.forEach(choice -> buttons.put(choice, button(choice)));
            getChildren().setAll(buttons.values());
        }
        buttons.forEach((choice, button) -> button.setText(text.apply(choice)));
        mark(chosen.getValue());
    }

    private ToggleButton button(T choice) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().addAll("choice", "small-choice");
        button.setOnAction(_ -> {
            button.setSelected(true);
            choose.accept(choice);
        });
        return button;
    }

    private void mark(T now) {
        buttons.forEach((choice, button) -> {
            button.setSelected(choice.equals(now));
            button.setFocusTraversable(choice.equals(now));
        });
    }

    private void press(KeyEvent event) {
        boolean moves = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        if (!moves || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        event.consume();
        List<T> choices = List.copyOf(buttons.keySet());
        int next = choices.indexOf(chosen.getValue()) + (event.getCode() == KeyCode.LEFT ? -1 : 1);
        if (next >= 0 && next < choices.size()) {
            choose.accept(choices.get(next));
            ToggleButton button = buttons.get(choices.get(next));
            if (button != null) {
                button.requestFocus();
            }
        }
    }
}
