package pumpwise.ui.common;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import pumpwise.platform.TextScale;

/// The appearance settings of the desktop, which may change at any time.
///
/// @param themeProperty light or dark
/// @param textScaleProperty the scale of all text
public record SystemLook(ObservableValue<Theme> themeProperty, ObservableValue<Double> textScaleProperty) {

    /// A theme with the default text size.
    public static SystemLook of(Theme theme) {
        return new SystemLook(new SimpleObjectProperty<>(theme), new SimpleObjectProperty<>(1.0));
    }

    /// The settings of the current desktop. The text scale is read later, because few users change it.
    public static SystemLook ofDesktop() {
        ObservableValue<Theme> theme = Platform.getPreferences()
                .colorSchemeProperty()
                .map(scheme -> scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT);
        SimpleObjectProperty<Double> textScale = new SimpleObjectProperty<>(1.0);
        Platform.runLater(() -> textScale.set(TextScale.find(
                System.getProperty("os.name", ""),
                Screen.getPrimary().getOutputScaleX(),
                Font.getDefault().getSize())));
        return new SystemLook(theme, textScale);
    }
}
