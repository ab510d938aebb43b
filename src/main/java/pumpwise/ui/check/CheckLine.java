package pumpwise.ui.check;

import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.rules.PrincipleState;
import pumpwise.words.Words;

/// The pump check as a single line, for when something else takes its place. It leads back to the check.
public final class CheckLine extends Button {

    private @Nullable PrincipleState shown;

    /// @param back shows the full check again
    public CheckLine(CheckViewModel check, Words words, Runnable back) {
        setId("check-line");
        getStylesheets().add(CheckCard.sheet());
        getStyleClass().add("check-line");
        setMaxWidth(Double.MAX_VALUE);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setOnAction(_ -> back.run());
        VBox.setVgrow(this, Priority.NEVER);
        check.principlesProperty().subscribe(_ -> {
            setText(words.text("check.line", check.summary()));
            showState(check.worst());
        });
    }

    /// Styles are only touched if they change, since every touch styles the nodes again.
    private void showState(PrincipleState now) {
        if (now != shown) {
            shown = now;
            setGraphic(SeverityLook.icon(now));
            getStyleClass().setAll("button", "check-line", SeverityLook.style(now));
        }
    }
}
