package pumpwise.ui.check;
import java.util.List;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.catalog.Worded;
import pumpwise.rules.PrincipleState;
import pumpwise.rules.Severity;
import pumpwise.ui.common.NodeVisibility;

/// The icons of severities and states, which distinguish them in addition to color.
public final class SeverityLook {

    private static final List<String> STYLES = List.of("error", "warning", "advice", "good");

    private SeverityLook() {}

    /// Shows the icon of a severity; null for none.
    public static void dress(Label label, @Nullable Severity severity) {
        label.getStyleClass().removeAll(STYLES);
        label.setGraphic(severity == null ? null : icon(severity));
        if (severity != null) {
            label.getStyleClass().add(style(severity));
        }
        NodeVisibility.set(label, severity != null);
    }

    /// The icon of a severity.
    public static FontIcon icon(Severity severity) {
        return new FontIcon(
                switch (severity) {
                    case ERROR -> Feather.X_CIRCLE;
                    case WARNING -> Feather.ALERT_TRIANGLE;
                    case ADVICE -> Feather.INFO;
                });
    }

    static String style(Severity severity) {
        return Worded.key(severity);
    }

    /// The icon of how far a principle is met.
    public static FontIcon icon(PrincipleState state) {
        return switch (state) {
            case MET -> new FontIcon(Feather.CHECK_CIRCLE);
            case NEARLY_MET -> icon(Severity.WARNING);
            case NOT_MET -> icon(Severity.ERROR);
            case OFF -> new FontIcon(Feather.SLASH);
            case NOT_CHECKED -> new FontIcon(Feather.CIRCLE);
        };
    }

    /// The style class of how far a principle is met.
    public static String style(PrincipleState state) {
        return switch (state) {
            case MET -> "good";
            case NEARLY_MET -> style(Severity.WARNING);
            case NOT_MET -> style(Severity.ERROR);
            case OFF, NOT_CHECKED -> "unmet";
        };
    }

    /// The key of the word for how far a principle is met.
    public static String key(PrincipleState state) {
        return switch (state) {
            case MET -> "check.state.met";
            case NEARLY_MET -> "check.state.nearly";
            case NOT_MET -> "check.state.not-met";
            case OFF -> "check.state.off";
            case NOT_CHECKED -> "check.state.not-checked";
        };
    }
}
