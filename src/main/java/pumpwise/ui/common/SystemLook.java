package pumpwise.ui.common;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import pumpwise.platform.TextScale;

/// What the settings of the desktop say about how windows look. Each can change at any time.
///
/// @param themeProperty light or dark
/// @param textScaleProperty how much larger than usual text is
public record SystemLook(ObservableValue<Theme> themeProperty, ObservableValue<Double> textScaleProperty) {

    /// A look with text of the usual size.
    public static SystemLook of(Theme theme) {
        return new SystemLook(new SimpleObjectProperty<>(theme), new SimpleObjectProperty<>(1.0));
    }

    /// The look of the desktop that the program runs on. Nothing waits for the scale of text, which few users change.
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
