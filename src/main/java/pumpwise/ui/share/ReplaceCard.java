package pumpwise.ui.share;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pumpwise.ui.common.Overlay;
import pumpwise.words.Words;

/// Asks in a card whether an existing file may be replaced.
final class ReplaceCard {

    private final Words words;
    private final Overlay overlay;

    ReplaceCard(Words words, Overlay overlay) {
        this.words = words;
        this.overlay = overlay;
    }

    /// @param name of the file
    /// @param replace runs if it may be replaced
    void ask(String name, Runnable replace) {
        VBox card = new VBox();
        card.getStyleClass().add("question-card");
        card.setId("share-replace");
        Runnable cancel = () -> overlay.hide(card);
        Button confirm = button("share-replace-confirm", "share.replace.confirm", () -> {
            cancel.run();
            replace.run();
        });
        Button stay = button("share-replace-cancel", "common.cancel", cancel);
        stay.getStyleClass().add("quiet");
        card.getChildren()
                .setAll(
                        text(words.text("share.replace.title"), "text-small"),
                        text(words.text("share.replace.question", name), "text-large"),
                        text(words.text("share.replace.consequence"), "text-normal"),
                        confirm,
                        stay);
        overlay.show(new Overlay.Card(card, stay::requestFocus, cancel, true));
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(words.text(key));
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
