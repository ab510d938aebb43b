package pumpwise.ui.train.log;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.words.Words;

/// A row for one set in the list of corrections, with buttons that change each of its values.
final class CorrectionRow extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final CorrectionsViewModel corrections;
    private final int index;
    private final Label place = new Label();
    private final Label name = new Label();
    private final Map<LogField, Label> values = new EnumMap<>(LogField.class);
    private final Map<LogField, HBox> cells = new EnumMap<>(LogField.class);

    CorrectionRow(CorrectionsViewModel corrections, int index, Words words) {
        this.corrections = corrections;
        this.index = index;
        getStyleClass().add("correction-row");
        name.getStyleClass().add("coming-name");
        name.setWrapText(true);
        place.getStyleClass().add("text-small");
        place.setWrapText(true);
        NodeVisibility.only(place, place.textProperty().map(it -> !it.isEmpty()));
        FlowPane figures = new FlowPane(8, 4);
        for (LogField field : LogField.values()) {
            figures.getChildren().add(cell(field, words));
        }
        getChildren().addAll(name, place, figures);
        setOnMousePressed(_ -> corrections.select(index));
    }

    private HBox cell(LogField field, Words words) {
        Label value = new Label();
        value.getStyleClass().add("correction-value");
        HBox cell = new HBox(
                4,
                step("\u2212", words.text("train.logged.decrease." + field.id()), field, -1),
                value,
                step("+", words.text("train.logged.increase." + field.id()), field, 1));
        cell.getStyleClass().addAll("correction-cell", "correct-" + field.id());
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.setOnMouseClicked(_ -> corrections.choose(field));
        values.put(field, value);
        cells.put(field, cell);
        return cell;
    }

    private Button step(String sign, String text, LogField field, int by) {
        Button button = new Button(sign);
        button.getStyleClass().add("correction-step");
        button.setFocusTraversable(false);
        button.setAccessibleText(text);
        button.setOnAction(_ -> {
            corrections.select(index);
            corrections.choose(field);
            corrections.change(index, field, by);
        });
        return button;
    }

    void show(LoggedSet set) {
        name.setText(set.name());
        place.setText(set.place());
        values.forEach((field, value) -> value.setText(set.figures().getOrDefault(field, "")));
    }

    void mark(boolean selected, LogField chosen) {
        pseudoClassStateChanged(SELECTED, selected);
        cells.forEach((field, cell) -> cell.pseudoClassStateChanged(CHOSEN, selected && field == chosen));
    }
}
