package pumpwise.ui.shell.opening;

import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import pumpwise.platform.ProgramBuild;
import pumpwise.ui.shell.HighContrast;

/// What the look of the window depends on besides the user's files.
///
/// @param build the build of the program
/// @param scheme light or dark
/// @param highContrast whether the system asks for high contrast
/// @param reducedMotion whether the system asks that nothing moves
/// @param scale the pixels of the main screen per logical pixel
/// @param space the part of the main screen that windows may use
/// @param language of numbers
/// @param drawing the ways of drawing that JavaFX may choose from
public record DesktopLook(
        String build,
        ColorScheme scheme,
        boolean highContrast,
        boolean reducedMotion,
        double scale,
        Rectangle2D space,
        String language,
        String drawing) {

    /// The look on the current desktop. Empty if the build of the program is unknown, and on systems where nobody has
    /// compared pictures with windows. Must be called on the UI thread.
    public static Optional<DesktopLook> now(Properties properties) {
        if (!properties.getProperty("os.name", "").startsWith("Linux")) {
            return Optional.empty();
        }
        return ProgramBuild.id(properties).map(build -> now(build, properties));
    }

    private static DesktopLook now(String build, Properties properties) {
        Platform.Preferences preferences = Platform.getPreferences();
        Screen screen = Screen.getPrimary();
        return new DesktopLook(
                build,
                preferences.getColorScheme(),
                HighContrast.isOn(preferences),
                preferences.isReducedMotion(),
                screen.getOutputScaleX(),
                screen.getVisualBounds(),
                Locale.getDefault(Locale.Category.FORMAT).toLanguageTag(),
                properties.getProperty("prism.order", ""));
    }

    /// All of it in one text, which is faster than that of a record.
    public String text() {
        return String.join(
                "\n",
                build,
                scheme.name(),
                String.valueOf(highContrast),
                String.valueOf(reducedMotion),
                String.valueOf(scale),
                space.toString(),
                language,
                drawing);
    }
}
