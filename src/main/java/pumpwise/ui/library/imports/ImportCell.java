package pumpwise.ui.library.imports;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// An entry of a file to be imported, with what becomes of it.
final class ImportCell extends ListCell<ImportRow> {

    private final FontIcon icon = new FontIcon(Feather.PLUS);
    private final HBox sign = new HBox(icon);
    private final Label name = new Label();
    private final Label note = new Label();
    private final Label about = new Label();
    private final HBox box;

    ImportCell() {
        name.getStyleClass().addAll("exercise-name", "text-normal");
        note.getStyleClass().addAll("text-small", "mine");
        about.getStyleClass().add("text-small");
        about.setWrapText(true);
        sign.getStyleClass().add("import-sign");
        VBox texts = new VBox(new HBox(8, name, note), about);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        box = new HBox(8, sign, texts);
        // As wide as the list, not as its longest text.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ImportRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null ? null : box);
        if (row != null) {
            icon.setIconCode(row.isSkipped() ? Feather.ALERT_TRIANGLE : Feather.PLUS);
            sign.getStyleClass().setAll("import-sign", row.isSkipped() ? "warning" : "good");
            name.setText(row.name());
            note.setText(row.note());
            note.setVisible(!row.note().isEmpty());
            note.setManaged(note.isVisible());
            about.setText(row.about());
        }
    }
}
