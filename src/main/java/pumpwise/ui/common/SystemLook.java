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
/// @param readTextScale reads the text scale, which the system does not report by itself
public record SystemLook(
        ObservableValue<Theme> themeProperty, ObservableValue<Double> textScaleProperty, Runnable readTextScale) {

    /// A theme with the default text size.
    public static SystemLook of(Theme theme) {
        return new SystemLook(new SimpleObjectProperty<>(theme), new SimpleObjectProperty<>(1.0), () -> {});
    }

    /// The settings of the current desktop.
    ///
    /// @param lastTextScale the text scale until it is read
    public static SystemLook ofDesktop(double lastTextScale) {
        ObservableValue<Theme> theme = Platform.getPreferences()
                .colorSchemeProperty()
                .map(scheme -> scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT);
        SimpleObjectProperty<Double> textScale = new SimpleObjectProperty<>(lastTextScale);
        return new SystemLook(
                theme,
                textScale,
                () -> textScale.set(TextScale.find(
                        System.getProperty("os.name", ""),
                        Screen.getPrimary().getOutputScaleX(),
                        Font.getDefault().getSize())));
    }
}
