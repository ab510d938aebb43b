package pumpwise.ui.share;

import javafx.scene.control.Button;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.control.QuestionCard;
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
        QuestionCard card = new QuestionCard(
                "share-replace",
                words,
                words.text("share.replace.title"),
                words.text("share.replace.question", name),
                words.text("share.replace.consequence"));
        Runnable cancel = () -> overlay.hide(card);
        card.add("share-replace-confirm", "share.replace.confirm", () -> {
            cancel.run();
            replace.run();
        });
        Button stay = card.add("share-replace-cancel", "common.cancel", cancel, "quiet");
        overlay.show(new Overlay.Card(card, stay::requestFocus, cancel, true));
    }
}
