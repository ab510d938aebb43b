package pumpwise.ui.progress.part;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.words.Words;

/// What a view shows while there are no sessions: how to begin one, or to import a log from another app.
public final class EmptyLog extends VBox {

    private final Button start;

    public EmptyLog(ProgressLinks links, Words words) {
        getStyleClass().add("empty-log");
        setAlignment(Pos.CENTER);
        start = new Button(words.text("progress.empty.start"), new FontIcon(Feather.PLAY));
        start.getStyleClass().add("next");
        start.setOnAction(_ -> links.startSession());
        // With sessions in the log, nobody sees this, and opening Progress need not wait for it.
        setVisible(false);
        visibleProperty().subscribe(isShown -> {
            if (isShown && getChildren().isEmpty()) {
                fill(links, words);
            }
        });
    }

    private void fill(ProgressLinks links, Words words) {
        FontIcon icon = new FontIcon(Feather.CALENDAR);
        icon.getStyleClass().add("empty-log-icon");
        Label text = new WrappingLabel(words.text("progress.empty"), "text-large");
        Hyperlink more = new Hyperlink(words.text("progress.empty.import"));
        more.getStyleClass().add("empty-log-import");
        more.setOnAction(_ -> links.importLog());
        getChildren().setAll(icon, text, start, more);
    }

    /// Moves the focus to the button.
    public void focusStart() {
        start.requestFocus();
    }
}
