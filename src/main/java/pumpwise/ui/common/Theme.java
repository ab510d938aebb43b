package pumpwise.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// A theme of the window: AtlantaFX's neutral theme with Pumpwise's own colors and typeface.
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css"),
    DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css");

    private final String userAgent;
    private final String colors;

    Theme(String userAgent, String colors) {
        this.userAgent = userAgent;
        this.colors = colors;
    }

    /// Applies the theme to a scene and its popups.
    public void dress(Scene scene) {
        Typeface.load();
        Application.setUserAgentStylesheet(userAgent);
        scene.getStylesheets().setAll(resource(colors), resource("base.css"));
    }

    /// The fonts, which are loaded once and stay for all themes.
    private static final class Typeface {

        private static final List<String> WEIGHTS = List.of("Regular", "SemiBold", "Bold");

        static {
            WEIGHTS.forEach(weight -> Font.loadFont(resource("fonts/IBMPlexSans-" + weight + ".ttf"), 14));
        }

        private static void load() {
            // Using the class is enough.
        }
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
