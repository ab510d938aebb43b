package pumpwise.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.keys.KeyMap;
import pumpwise.ui.common.keys.KeyNames;
import pumpwise.ui.common.keys.TrainAction;
import pumpwise.words.Words;

/// A row for one action with its keys. A click on a key removes it, and a button adds another.
final class KeyRow extends HBox {

    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final TrainAction action;
    private final KeysViewModel keys;
    private final Words words;
    private final FlowPane caps = new FlowPane();
    private final Button add = new Button();

    KeyRow(TrainAction action, KeysViewModel keys, Words words) {
        this.action = action;
        this.keys = keys;
        this.words = words;
        setId("keys-" + action.id());
        getStyleClass().add("key-row");
        Label what = new Label(words.text(action.hintKey()));
        what.getStyleClass().add("text-normal");
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        caps.getStyleClass().add("key-caps");
        add.getStyleClass().addAll("quiet", "add-key");
        add.setOnAction(_ -> keys.add(action));
        getChildren().setAll(what, caps);
        keys.keysProperty().subscribe(this::fill);
        keys.waitingProperty().subscribe(waiting -> {
            boolean here = waiting == action;
            add.setText(words.text(here ? "settings.keys.press" : "settings.keys.add"));
            add.pseudoClassStateChanged(WAITING, here);
        });
    }

    private void fill(KeyMap map) {
        boolean hadFocus = add.isFocused();
        List<Node> buttons = new ArrayList<>(map.keys(action).stream().map(this::cap).toList());
        buttons.add(add);
        caps.getChildren().setAll(buttons);
        if (hadFocus) {
            add.requestFocus();
        }
    }

    private Node cap(String key) {
        Button cap = new Button(KeyNames.written(key), new FontIcon(Feather.X));
        cap.setContentDisplay(ContentDisplay.RIGHT);
        cap.setMnemonicParsing(false);
        cap.getStyleClass().add("key-chip");
        String remove = words.text("settings.keys.remove", KeyNames.written(key));
        cap.setTooltip(new Tooltip(remove));
        cap.setAccessibleText(remove);
        cap.setOnAction(_ -> keys.remove(key));
        return cap;
    }
}
