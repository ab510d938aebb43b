package pumpwise.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.Screen;
import pumpwise.ui.common.Screen.KeyHint;
import pumpwise.ui.common.ScrollArea;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.words.Words;

/// The key overview: a card over the window that lists all keys, in two columns if there is space.
public final class KeyOverview {

    /// The width of the window from which there are two columns.
    private static final double ROOM_FOR_TWO = 800;

    private static final double TWO_COLUMNS = 920;
    private static final double ONE_COLUMN = 560;
    private static final double MARGIN = 48;
    private static final double KEYS_WIDTH = 152;
    private static final double BETWEEN_COLUMNS = 32;
    private static final double LINE_GAP = 8;

    /// The padding of the card and the room for the scroll bar.
    private static final double INSETS = 48;

    private static final double PERCENT = 100;

    private static final String SEPARATOR = ", ";

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
        Button close = new Button(words.text("common.close"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        boolean two = overlay.getWidth() >= ROOM_FOR_TWO;
        ScrollPane keys = new ScrollArea();
        keys.setContent(lists(two));
        keys.setFitToWidth(true);
        keys.setFocusTraversable(true);
        keys.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox card = new VBox(16, head(close), keys);
        VBox.setVgrow(keys, Priority.ALWAYS);
        card.getStyleClass().add("key-overview");
        double width = Math.min(two ? TWO_COLUMNS : ONE_COLUMN, overlay.getWidth() - MARGIN);
        card.setMinWidth(width);
        card.setMaxWidth(width);
        close.setOnAction(_ -> overlay.hide(card));
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F1) {
                event.consume();
                overlay.hide(card);
            }
        });
        card.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (ShellKeys.asksForKeys(event)) {
                event.consume();
                overlay.hide(card);
            }
        });
        overlay.show(card, close);
        // Texts wrap, so that the height depends on the width.
        card.applyCss();
        keys.setPrefViewportHeight(keys.getContent().prefHeight(width - INSETS));
    }

    private HBox head(Button close) {
        Label title = new Label(words.text("common.keys.title"));
        title.getStyleClass().add("text-large");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        return new HBox(title, close);
    }

    private GridPane lists(boolean two) {
        List<KeyHint> hints = new ArrayList<>();
        Screen current = shell.currentProperty().get();
        if (current != null) {
            hints.addAll(current.keyHints());
        }
        hints.addAll(everywhere());
        int half = two ? Math.ceilDiv(hints.size(), 2) : hints.size();
        GridPane columns = new GridPane(BETWEEN_COLUMNS, 0);
        columns.setId("key-overview");
        columns.addRow(0, list(hints.subList(0, half)));
        if (two) {
            columns.addRow(0, list(hints.subList(half, hints.size())));
        }
        for (Node column : columns.getChildren()) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(PERCENT / columns.getChildren().size());
            columns.getColumnConstraints().add(share);
            GridPane.setValignment(column, VPos.TOP);
        }
        return columns;
    }

    private GridPane list(List<KeyHint> hints) {
        GridPane list = new GridPane(LINE_GAP, LINE_GAP);
        ColumnConstraints keys = new ColumnConstraints(KEYS_WIDTH);
        ColumnConstraints texts = new ColumnConstraints();
        texts.setHgrow(Priority.ALWAYS);
        list.getColumnConstraints().setAll(keys, texts);
        for (KeyHint hint : hints) {
            Label text = new WrappingLabel(words.text(hint.textKey()), "text-normal");
            GridPane.setValignment(text, VPos.TOP);
            list.addRow(list.getRowCount(), keys(hint), text);
        }
        return list;
    }

    private List<KeyHint> everywhere() {
        String screens = "<Mod>+1\u2013" + shell.screens().size();
        return List.of(
                new KeyHint(screens, "common.key.screen"),
                new KeyHint("<Mod>+,", "common.key.settings"),
                new KeyHint("?, F1", "common.key.keys"));
    }

    private FlowPane keys(KeyHint hint) {
        FlowPane keys = new FlowPane(Orientation.HORIZONTAL, 4, 4);
        for (String key : words.shortcut(hint.keys()).split(SEPARATOR, -1)) {
            Label cap = new WrappingLabel(key, "key-cap");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            keys.getChildren().add(cap);
        }
        keys.setAccessibleText(keys.getChildren().stream()
                .map(cap -> ((Label) cap).getText())
                .collect(Collectors.joining(SEPARATOR)));
        return keys;
    }
}
