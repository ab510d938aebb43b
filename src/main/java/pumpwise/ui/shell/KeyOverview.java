package pumpwise.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.Screen;
import pumpwise.ui.common.Screen.KeyHint;
import pumpwise.ui.common.ScrollArea;
import pumpwise.words.Words;

/// The key overview: a card over the window that lists all keys.
public final class KeyOverview {

    private static final double WIDTH = 680;
    private static final double KEYS_WIDTH = 200;
    private static final double GAP = 24;

    private static final List<KeyHint> EVERYWHERE = List.of(
            new KeyHint("<Mod>+1\u20139", "common.key.screen"), new KeyHint("<Mod>+,", "common.key.settings"),
            new KeyHint("?, F1", "common.key.keys"));

    private final ShellViewModel shell;
    private final Words words;
    private final Supplier<Overlay> window;

    /// @param window the overlay of the window
    public KeyOverview(ShellViewModel shell, Words words, Supplier<Overlay> window) {
        this.shell = shell;
        this.words = words;
        this.window = window;
    }

    /// Shows the keys of the current screen, and those that work everywhere.
    public void show() {
        Overlay overlay = window.get();
        Label title = new Label(words.text("common.keys.title"));
        title.getStyleClass().add("text-large");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button(words.text("common.close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> overlay.hide());
        ScrollPane keys = new ScrollArea();
        keys.setContent(grid());
        keys.setFitToWidth(true);
        keys.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox card = new VBox(16, new HBox(title, close), keys);
        card.setMaxWidth(WIDTH);
        card.setPrefWidth(WIDTH);
        overlay.show(card, close);
    }

    private GridPane grid() {
        List<KeyHint> hints = new ArrayList<>();
        Screen current = shell.currentProperty().get();
        if (current != null) {
            hints.addAll(current.keyHints());
        }
        hints.addAll(EVERYWHERE);
        GridPane grid = new GridPane(GAP, 8);
        grid.setId("key-overview");
        ColumnConstraints keys = new ColumnConstraints(KEYS_WIDTH);
        ColumnConstraints texts = new ColumnConstraints();
        texts.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(keys, texts);
        for (int row = 0; row < hints.size(); row++) {
            grid.addRow(
                    row,
                    wrapped(words.shortcut(hints.get(row).keys()), "key"),
                    wrapped(words.text(hints.get(row).textKey()), "text-normal"));
        }
        return grid;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
