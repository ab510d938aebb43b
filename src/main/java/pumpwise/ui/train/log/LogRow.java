package pumpwise.ui.train.log;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import pumpwise.ui.common.keys.KeyMap;
import pumpwise.ui.common.keys.KeyNames;
import pumpwise.words.Words;

/// A row for a value of the last set, with large buttons to correct it and the key that selects it. Nothing in it takes
/// the focus, because keys belong to the session.
final class LogRow extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    LogRow(LogField field, LoggedSetViewModel logged, ObservableValue<KeyMap> keys, Words words) {
        getStyleClass().add("log-row");
        setAlignment(Pos.CENTER_LEFT);
        setId("log-" + field.id());
        Label cap = new Label();
        cap.textProperty().bind(keys.map(map -> KeyNames.first(map.keys(field.action()))));
        cap.getStyleClass().add("key-cap");
        Label value = new Label();
        value.textProperty().bind(logged.valueProperty(field));
        value.getStyleClass().add("log-value");
        value.setMaxWidth(Double.MAX_VALUE);
        value.setMinHeight(USE_PREF_SIZE);
        value.setWrapText(true);
        HBox.setHgrow(value, Priority.ALWAYS);
        getChildren()
                .addAll(
                        cap,
                        value,
                        step("\u2212", words.text("train.logged.decrease." + field.id()), () -> change(logged, field, -1)),
                        step("+", words.text("train.logged.increase." + field.id()), () -> change(logged, field, 1)));
        setOnMouseClicked(_ -> logged.choose(field));
        logged.chosenProperty().subscribe(it -> pseudoClassStateChanged(CHOSEN, it == field));
    }

    private static void change(LoggedSetViewModel logged, LogField field, int by) {
        logged.choose(field);
        logged.change(field, by);
    }

    private static Button step(String sign, String text, Runnable action) {
        Button button = new Button(sign);
        button.getStyleClass().add("log-step");
        button.setFocusTraversable(false);
        button.setAccessibleText(text);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
