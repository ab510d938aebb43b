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

    /// Something else that the user can do there.
    ///
    /// @param id of its node
    /// @param key of its text
    /// @param action does it
    public record Link(String id, String key, Runnable action) {}

    /// @param others what else can be done in this view
    public EmptyLog(ProgressLinks links, Words words, Link... others) {
        getStyleClass().add("empty-log");
        setAlignment(Pos.CENTER);
        start = new Button(words.text("progress.empty.start"), new FontIcon(Feather.PLAY));
        start.getStyleClass().add("next");
        start.setOnAction(_ -> links.startSession());
        // With sessions in the log, nobody sees this, and opening Progress need not wait for it.
        setVisible(false);
        visibleProperty().subscribe(isShown -> {
            if (isShown && getChildren().isEmpty()) {
                fill(links, words, others);
            }
        });
    }

    private void fill(ProgressLinks links, Words words, Link... others) {
        FontIcon icon = new FontIcon(Feather.CALENDAR);
        icon.getStyleClass().add("empty-log-icon");
        Label text = new WrappingLabel(words.text("progress.empty"), "text-large");
        getChildren().setAll(icon, text, start, link(new Link("empty-log-import", "progress.empty.import", links::importLog), words));
        for (Link other : others) {
            getChildren().add(link(other, words));
        }
    }

    private static Hyperlink link(Link link, Words words) {
        Hyperlink shown = new Hyperlink(words.text(link.key()));
        shown.setId(link.id());
        shown.setOnAction(_ -> link.action().run());
        return shown;
    }

    /// Moves the focus to the button.
    public void focusStart() {
        start.requestFocus();
    }
}
