package pumpwise.ui.settings;

import java.util.Map;
import javafx.beans.property.Property;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/// Binds a value to buttons of which one is always selected.
final class Choices {

    private Choices() {}

    /// @param buttons one for each value
    static <T> void bind(Property<T> property, Map<T, ToggleButton> buttons) {
        ToggleGroup group = new ToggleGroup();
        buttons.forEach((_, button) -> button.setToggleGroup(group));
        property.subscribe(now -> group.selectToggle(buttons.get(now)));
        group.selectedToggleProperty().subscribe((Toggle before, Toggle now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
            buttons.forEach((value, button) -> {
                if (button.equals(now)) {
                    property.setValue(value);
                }
            });
        });
    }
}
