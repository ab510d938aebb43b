package pumpwise.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import pumpwise.ui.common.Screen.KeyHint;
import pumpwise.ui.common.Screen;
import pumpwise.words.Words;

/// Shows which key does what.
public final class KeyOverview {

    private static final List<KeyHint> EVERYWHERE = List.of(
            new KeyHint("<Mod>+1\u20139", "common.key.screen"), new KeyHint("<Mod>+,", "common.key.settings"),
            new KeyHint("?, F1", "common.key.keys"));

    private final ShellViewModel shell;
    private final Words words;
    private final Supplier<Window> owner;

    /// @param owner the window it opens over
    public KeyOverview(ShellViewModel shell, Words words, Supplier<Window> owner) {
        this.shell = shell;
        this.words = words;
        this.owner = owner;
    }

    /// Shows the keys of the screen in view, and those that work everywhere.
    public void show() {
        List<KeyHint> hints = new ArrayList<>();
        Screen current = shell.currentProperty().get();
        if (current != null) {
            hints.addAll(current.keyHints());
        }
        hints.addAll(EVERYWHERE);
        GridPane grid = new GridPane(24, 8);
        grid.setId("key-overview");
        for (int row = 0; row < hints.size(); row++) {
            Label keys = new Label(words.shortcut(hints.get(row).keys()));
            keys.getStyleClass().add("key");
            Label text = new Label(words.text(hints.get(row).textKey()));
            text.getStyleClass().add("text-normal");
            grid.addRow(row, keys, text);
        }
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle(words.text("common.keys.title"));
        dialog.getDialogPane().setContent(grid);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(new ButtonType(words.text("common.close"), ButtonData.CANCEL_CLOSE));
        dialog.show();
    }
}
