package pumpwise.ui.progress.history;

import javafx.scene.control.Button;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.control.QuestionCard;
import pumpwise.ui.progress.log.LogChanges;
import pumpwise.words.Words;

/// Asks what to do with edits that could not be saved, before the window closes.
final class UnsavedCard {

    private final LogChanges changes;
    private final Overlay overlay;
    private final Words words;
    private final Runnable close;
    private boolean isGivenUp;

    /// @param close closes the window
    UnsavedCard(LogChanges changes, Overlay overlay, Words words, Runnable close) {
        this.changes = changes;
        this.overlay = overlay;
        this.words = words;
        this.close = close;
    }

    /// Whether the window may close: everything is saved, or the user gives the rest up. Otherwise, asks.
    boolean mayClose() {
        if (isGivenUp || !changes.isUnsaved()) {
            return true;
        }
        QuestionCard card = new QuestionCard(
                "unsaved-session",
                words,
                words.text("progress.unsaved.title"),
                words.text("progress.unsaved.question"),
                words.text("progress.unsaved.consequence"));
        Button again = card.add(
                "unsaved-retry",
                "progress.unsaved.retry",
                () -> {
                    overlay.hide(card);
                    changes.retry();
                },
                "next");
        card.add("unsaved-close", "progress.unsaved.close", () -> {
            isGivenUp = true;
            overlay.hide(card);
            close.run();
        });
        card.add("unsaved-stay", "common.cancel", () -> overlay.hide(card));
        overlay.show(card, again);
        return false;
    }
}
