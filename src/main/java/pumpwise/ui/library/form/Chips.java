package pumpwise.ui.library.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// A row of toggle buttons with a single tab stop: the arrow keys move between them, and the space key selects.
final class Chips<T> extends FlowPane {

    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    Chips(List<T> values, Function<T, String> text) {
        super(4, 4);
        getStyleClass().add("chips");
        for (T value : values) {
            ToggleButton button = new ToggleButton(text.apply(value));
            button.getStyleClass().addAll("choice", "chip");
            button.setUserData(value);
            button.setFocusTraversable(buttons.isEmpty());
            button.focusedProperty().subscribe(focused -> {
                if (focused) {
                    buttons.values().forEach(other -> other.setFocusTraversable(other == button));
                }
            });
            buttons.put(value, button);
        }
        getChildren().setAll(buttons.values());
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    }

    /// Selects exactly one.
    Chips<T> one(ObjectProperty<T> chosen) {
        onPress(chosen::set);
        chosen.subscribe(now -> select(now::equals));
        return this;
    }

    /// Selects one or none. Pressing the selected one clears the selection.
    Chips<T> atMostOne(ObjectProperty<@Nullable T> chosen) {
        onPress(value -> chosen.set(value.equals(chosen.get()) ? null : value));
        chosen.subscribe(now -> select(value -> value.equals(now)));
        return this;
    }

    /// Selects any number, in the order in which the user selected them.
    Chips<T> many(ObjectProperty<List<T>> chosen) {
        onPress(value -> {
            List<T> next = new ArrayList<>(chosen.get());
            if (!next.remove(value)) {
                next.add(value);
            }
            chosen.set(List.copyOf(next));
        });
        chosen.subscribe(now -> select(now::contains));
        return this;
    }

    private void onPress(Consumer<T> pressed) {
        buttons.forEach((value, button) -> button.setOnAction(_ -> {
            boolean before = !button.isSelected();
            // The property decides what is selected.
            button.setSelected(before);
            pressed.accept(value);
        }));
    }

    private void select(Predicate<T> chosen) {
        buttons.forEach((value, button) -> button.setSelected(chosen.test(value)));
    }

    /// Moves the focus to the chip that the tab key reaches.
    @Override
    public void requestFocus() {
        buttons.values().stream()
                .filter(ToggleButton::isFocusTraversable)
                .findFirst()
                .ifPresent(ToggleButton::requestFocus);
    }

    private void step(KeyEvent event) {
        int by = switch (event.getCode()) {
            case RIGHT, DOWN -> 1;
            case LEFT, UP -> -1;
            default -> 0;
        };
        List<ToggleButton> all = List.copyOf(buttons.values());
        int at = all.indexOf(event.getTarget()) + by;
        if (by != 0) {
            event.consume();
            if (at >= 0 && at < all.size()) {
                all.get(at).requestFocus();
            }
        }
    }
}
