package pumpwise.ui.shell;

import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableMap;
import javafx.css.PseudoClass;
import javafx.scene.Parent;

/// Applies the high-contrast colors of the themes where the system asks for them. Windows has a setting for that, and
/// GTK has themes.
public final class HighContrast {

    private static final PseudoClass HIGH_CONTRAST = PseudoClass.getPseudoClass("high-contrast");

    private HighContrast() {}

    /// Follows the preferences of the system.
    ///
    /// @param root the root of a scene
    static void follow(Parent root, ObservableMap<String, Object> preferences) {
        preferences.addListener((InvalidationListener) _ -> apply(root, preferences));
        apply(root, preferences);
    }

    private static void apply(Parent root, Map<String, Object> preferences) {
        root.pseudoClassStateChanged(HIGH_CONTRAST, isOn(preferences));
    }

    /// Whether the system asks for high contrast.
    ///
    /// @param preferences of the system
    public static boolean isOn(Map<String, Object> preferences) {
        return Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
                || (preferences.get("GTK.theme_name") instanceof String theme && theme.startsWith("HighContrast"));
    }
}
