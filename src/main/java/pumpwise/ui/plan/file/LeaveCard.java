package pumpwise.ui.plan.file;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.control.QuestionCard;
import pumpwise.words.Words;

/// Asks in a card over the window what to do with changes that could not be saved.
public final class LeaveCard implements LeaveQuestion {

    private final Words words;
    private final Overlay overlay;

    /// @param overlay where the card opens
    public LeaveCard(Words words, Overlay overlay) {
        this.words = words;
        this.overlay = overlay;
    }

    @Override
    public void ask(String name, Consumer<Answer> answered) {
        QuestionCard card = new QuestionCard(
                "leave-question",
                words,
                words.text("plan.leave.title"),
                words.text("plan.leave.question", name),
                words.text("plan.leave.consequence"));
        Button save = card.add("leave-save", "plan.leave.save", () -> answer(card, answered, Answer.SAVE_COPY), "next");
        card.add("leave-discard", "plan.leave.discard", () -> answer(card, answered, Answer.DISCARD));
        Runnable stay = () -> answer(card, answered, Answer.STAY);
        card.add("leave-cancel", "common.cancel", stay, "quiet");
        overlay.show(new Overlay.Card(card, save::requestFocus, stay, true));
    }

    private void answer(QuestionCard card, Consumer<Answer> answered, Answer answer) {
        overlay.hide(card);
        answered.accept(answer);
    }
}
