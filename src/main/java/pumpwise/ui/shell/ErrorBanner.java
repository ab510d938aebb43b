package pumpwise.ui.shell;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.ErrorDetails;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.UserError;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.words.Words;

/// The banner above all screens that reports an error: what happened, where, and what to do.
final class ErrorBanner extends HBox {

    private final Words words;
    private final ErrorDetails details;
    private final Label what = message("what", "text-normal", "what");
    private final Label where = message("where", "text-normal", "where");
    private final Label remedy = message("remedy", "text-normal", "remedy");
    private final Label logFile = message("logFile", "text-small", "log");
    private final Label more = new Label();
    private final Button copy = new Button();
    private @Nullable UserError shown;

    /// @param details the details of errors to copy
    /// @param dismiss called when the user has read the error
    ErrorBanner(Words words, ErrorDetails details, Runnable dismiss) {
        this.words = words;
        this.details = details;
        setId("banner");
        getStyleClass().add("banner");
        setMinHeight(Region.USE_PREF_SIZE);
        VBox texts = new VBox(what, where, remedy, logFile);
        HBox.setHgrow(texts, Priority.ALWAYS);
        copy.setId("copyDetails");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> copyDetails());
        more.setId("moreErrors");
        more.getStyleClass().addAll("text-small", "more");
        more.setMinWidth(Region.USE_PREF_SIZE);
        NodeVisibility.set(more, false);
        Button close = new Button(null, new FontIcon(Feather.X));
        close.setId("dismissError");
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(words.text("common.dismiss"));
        close.setTooltip(new Tooltip(words.text("common.dismiss")));
        close.setOnAction(_ -> dismiss.run());
        getChildren().setAll(new FontIcon(Feather.ALERT_TRIANGLE), texts, more, copy, close);
    }

    private static Label message(String id, String... styles) {
        Label label = new WrappingLabel("", styles);
        label.setId(id);
        return label;
    }

    /// Shows an error; null hides the banner.
    void show(@Nullable UserError error) {
        shown = error;
        NodeVisibility.set(this, error != null);
        if (error == null) {
            return;
        }
        fill(what, error.what());
        fill(where, error.where());
        fill(remedy, error.remedy());
        Path log = error.cause() == null ? null : details.log();
        fill(logFile, log == null ? "" : words.text("common.error.log", log.toString()));
        copy.setText(words.text("common.error.copy"));
        NodeVisibility.set(copy, error.cause() != null);
    }

    /// Says how many errors follow the one that is shown.
    void showMore(int count) {
        fill(more, count == 0 ? "" : words.text("common.error.more", count));
    }

    private static void fill(Label label, String text) {
        label.setText(text);
        NodeVisibility.set(label, !text.isEmpty());
    }

    private void copyDetails() {
        if (shown != null) {
            ClipboardContent text = new ClipboardContent();
            text.putString(details.of(shown, System.getProperties()));
            Clipboard.getSystemClipboard().setContent(text);
            copy.setText(words.text("common.error.copied"));
        }
    }
}
