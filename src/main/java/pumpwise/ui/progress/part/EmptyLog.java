package pumpwise.ui.progress.part;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.words.Words;

/// What a view shows while there are no sessions.
public final class EmptyLog extends VBox {

    private final Button start = new Button();

    public EmptyLog(ProgressLinks links, Words words) {
        getStyleClass().add("empty-log");
        Label text = new WrappingLabel(words.text("progress.empty"), "text-normal");
        start.setText(words.text("progress.empty.start"));
        start.getStyleClass().add("next");
        start.setOnAction(_ -> links.startSession());
        Label imports = new WrappingLabel(words.text("progress.empty.import"), "text-small");
        getChildren().setAll(text, start, imports);
    }

    /// Moves the focus to the button.
    public void focusStart() {
        start.requestFocus();
    }
}
