package pumpwise.ui.progress.imports;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.words.Words;

/// A name in the log, with what it stands for below.
final class NameCell extends ListCell<NameRow> {

    private final Words words;
    private final FontIcon icon = new FontIcon(Feather.CHECK);
    private final HBox sign = new HBox(icon);
    private final Label name = new Label();
    private final Label exercise = new Label();
    private final HBox box;

    NameCell(Words words) {
        this.words = words;
        getStyleClass().add("log-name");
        name.getStyleClass().add("text-normal");
        exercise.getStyleClass().addAll("text-small", "text-muted");
        VBox texts = new VBox(name, exercise);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        box = new HBox(8, sign, texts);
        // A long name ends in dots instead of making the list wider.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable NameRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null ? null : box);
        if (row == null) {
            setAccessibleText(null);
            return;
        }
        icon.setIconCode(row.isOpen() ? Feather.HELP_CIRCLE : Feather.CHECK);
        sign.getStyleClass().setAll("import-sign", row.isOpen() ? "warning" : "good");
        name.setText(row.name());
        exercise.setText(row.exercise());
        setAccessibleText(words.text(
                row.isOpen() ? "progress.import.name.open" : "progress.import.name.known", row.name(), row.exercise()));
    }
}
