package pumpwise.ui.progress.history;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.words.Words;

/// What stands in History as long as there are no sessions.
final class EmptyHistory extends VBox {

    private final Button start;

    /// @param start goes to the Train screen
    /// @param importLog imports a log from another app
    EmptyHistory(Words words, Runnable start, Runnable importLog) {
        getStyleClass().add("history-empty");
        setAlignment(Pos.CENTER);
        FontIcon icon = new FontIcon(Feather.CALENDAR);
        icon.getStyleClass().add("history-empty-icon");
        Label text = new WrappingLabel(words.text("progress.history.empty"), "text-large");
        Hyperlink more = new Hyperlink(words.text("progress.history.empty.more"));
        more.setId("history-import");
        more.getStyleClass().add("history-import");
        more.setOnAction(_ -> importLog.run());
        this.start = new Button(words.text("progress.history.empty.start"), new FontIcon(Feather.PLAY));
        this.start.setId("history-start");
        this.start.getStyleClass().add("next");
        this.start.setOnAction(_ -> start.run());
        getChildren().setAll(icon, text, this.start, more);
    }

    /// Moves the focus to the button.
    void focus() {
        start.requestFocus();
    }
}
