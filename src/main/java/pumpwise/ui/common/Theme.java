package pumpwise.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// A theme of the window: AtlantaFX's neutral theme with Pumpwise's own colors and typeface.
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css"),
    DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css");

    /// The sizes in `base.css` that all others are relative to, in pixels.
    private static final double TEXT = 14;

    private static final double TOOLTIP = 12;
    private static final double ICON = 16;

    private final String userAgent;
    private final String colors;

    Theme(String userAgent, String colors) {
        this.userAgent = userAgent;
        this.colors = colors;
    }

    /// Makes this the theme of the program. Must be called before the first control is created, or JavaFX would load its
    /// own theme as well.
    public void prepare() {
        Application.setUserAgentStylesheet(userAgent);
    }

    /// Applies the theme to a scene and its popups, with the default text size.
    public void dress(Scene scene) {
        dress(scene, 1);
    }

    /// Applies the theme to a scene and its popups.
    ///
    /// @param textScale the scale of all text; 1 for the default size
    public void dress(Scene scene, double textScale) {
        Typeface.load();
        prepare();
        List<String> sheets = List.of(resource(colors), resource("base.css"));
        if (textScale == 1) {
            scene.getStylesheets().setAll(sheets);
        } else {
            scene.getStylesheets().setAll(sheets.getFirst(), sheets.getLast(), sizes(textScale));
        }
    }

    /// A stylesheet with scaled sizes. All other sizes are relative to these.
    private static String sizes(double scale) {
        String sheet = String.format(
                Locale.ROOT,
                ".root { -fx-font-size: %.2fpx; } .tooltip { -fx-font-size: %.2fpx; }"
                        + " .ikonli-font-icon { -fx-icon-size: %.0fpx; }",
                TEXT * scale,
                TOOLTIP * scale,
                ICON * scale);
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
    }

    /// The fonts, which are loaded once and stay for all themes.
    private static final class Typeface {

        private static final List<String> WEIGHTS = List.of("Regular", "SemiBold", "Bold");

        static {
            WEIGHTS.forEach(weight -> Font.loadFont(resource("fonts/IBMPlexSans-" + weight + ".ttf"), 14));
        }

        private static void load() {
            // Loading the class is enough.
        }
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
