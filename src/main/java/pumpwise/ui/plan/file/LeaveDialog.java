package pumpwise.ui.plan.file;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import pumpwise.words.Words;

/// Asks in a dialog what to do with changes that could not be saved.
public final class LeaveDialog implements LeaveQuestion {

    private final Words words;
    private final Supplier<Window> owner;

    /// @param owner the window that the dialog opens over
    public LeaveDialog(Words words, Supplier<Window> owner) {
        this.words = words;
        this.owner = owner;
    }

    @Override
    public Answer ask(String name) {
        ButtonType save = new ButtonType(words.text("plan.leave.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(words.text("plan.leave.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(words.text("common.cancel"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle(words.text("plan.leave.title"));
        dialog.setHeaderText(words.text("plan.leave.question", name));
        dialog.setContentText(words.text("plan.leave.consequence"));
        dialog.getDialogPane().getButtonTypes().setAll(save, discard, cancel);
        dialog.getDialogPane().lookupButton(save).getStyleClass().add("next");
        Optional<ButtonType> pressed = dialog.showAndWait();
        if (pressed.filter(save::equals).isPresent()) {
            return Answer.SAVE_COPY;
        }
        return pressed.filter(discard::equals).isPresent() ? Answer.DISCARD : Answer.STAY;
    }
}
