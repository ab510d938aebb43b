package pumpwise.ui.progress;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import pumpwise.ui.common.Hint;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.progress.part.ProgressPage;
import pumpwise.words.Words;

/// The header of the Progress screen: its title, and one button for each view. The buttons are one stop for the Tab key,
/// in which Left and Right change the view.
final class ProgressHeader extends HBox {

    private final ProgressViewModel progress;
    private final Map<ProgressPage, ToggleButton> buttons = new EnumMap<>(ProgressPage.class);
    private final HBox actions = new HBox(8);

    /// @param extent how many sessions there are, in words; empty while that is unknown
    ProgressHeader(ProgressViewModel progress, ObservableValue<String> extent, Words words) {
        this.progress = progress;
        getStyleClass().add("progress-header");
        Label title = new Label(words.text("progress.screen"));
        title.getStyleClass().add("text-large");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label size = new Label();
        size.setId("progress-extent");
        size.getStyleClass().add("text-small");
        NodeVisibility.showText(size, extent);
        HBox heading = new HBox(12, title, size);
        heading.setAlignment(Pos.BASELINE_LEFT);
        heading.setMinWidth(0);
        HBox views = new HBox(4);
        views.setId("progress-views");
        views.setMinWidth(Region.USE_PREF_SIZE);
        progress.pages().forEach(page -> views.getChildren().add(button(page, words)));
        views.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        actions.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(heading, views, space, actions);
        progress.pageProperty().subscribe(page -> buttons.forEach((each, button) -> {
            button.setSelected(each == page);
            button.setFocusTraversable(each == page);
        }));
    }

    /// Adds a button at the right.
    void add(Node action) {
        actions.getChildren().add(action);
    }

    private ToggleButton button(ProgressPage page, Words words) {
        ToggleButton button = new ToggleButton(words.text("progress.view." + page.key()));
        button.setId("progress-" + page.key());
        button.getStyleClass().add("choice");
        Hint.set(button, words.text("progress.view.hint"));
        button.setOnAction(_ -> {
            button.setSelected(true);
            progress.show(page);
        });
        buttons.put(page, button);
        return button;
    }

    private void press(KeyEvent event) {
        boolean moves = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        if (moves && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            progress.step(event.getCode() == KeyCode.LEFT ? -1 : 1);
            ToggleButton current = buttons.get(progress.pageProperty().get());
            if (current != null) {
                current.requestFocus();
            }
        }
    }

    /// Whether one of the buttons for the views has the focus, which it then keeps when the view changes.
    boolean hasFocus() {
        return buttons.values().stream().anyMatch(Node::isFocused);
    }
}
