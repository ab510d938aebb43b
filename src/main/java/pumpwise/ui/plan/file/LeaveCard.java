package pumpwise.ui.plan.file;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pumpwise.ui.common.Overlay;
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
        VBox card = new VBox();
        card.getStyleClass().add("question-card");
        card.setId("leave-question");
        Button save = button("leave-save", "plan.leave.save", () -> answer(card, answered, Answer.SAVE_COPY));
        save.getStyleClass().add("next");
        Button discard = button("leave-discard", "plan.leave.discard", () -> answer(card, answered, Answer.DISCARD));
        Runnable stay = () -> answer(card, answered, Answer.STAY);
        Button cancel = button("leave-cancel", "common.cancel", stay);
        cancel.getStyleClass().add("quiet");
        card.getChildren()
                .setAll(
                        text(words.text("plan.leave.title"), "text-small"),
                        text(words.text("plan.leave.question", name), "text-large"),
                        text(words.text("plan.leave.consequence"), "text-normal"),
                        save,
                        discard,
                        cancel);
        overlay.show(new Overlay.Card(card, save::requestFocus, stay, true));
    }

    private void answer(VBox card, Consumer<Answer> answered, Answer answer) {
        overlay.hide(card);
        answered.accept(answer);
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
