package pumpwise.ui.library.imports;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.WrappingCell;
import pumpwise.ui.library.imports.ImportViewModel.Row;

/// A cell for an entry of a file to import.
final class ImportCell extends WrappingCell<Row> {

    private final FontIcon icon = new FontIcon(Feather.PLUS);
    private final HBox sign = new HBox(icon);
    private final Label name = new Label();
    private final Label note = new Label();
    private final Label about = new Label();
    private final HBox box;

    ImportCell() {
        name.getStyleClass().addAll("list-name", "text-normal");
        note.getStyleClass().addAll("text-small", "mine");
        about.getStyleClass().add("text-small");
        about.setWrapText(true);
        sign.getStyleClass().add("import-sign");
        VBox texts = new VBox(new HBox(8, name, note), about);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        box = new HBox(8, sign, texts);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null ? null : box);
        if (row != null) {
            icon.setIconCode(row.isSkipped() ? Feather.ALERT_TRIANGLE : Feather.PLUS);
            sign.getStyleClass().setAll("import-sign", row.isSkipped() ? "warning" : "good");
            name.setText(row.name());
            note.setText(row.note());
            NodeVisibility.set(note, !row.note().isEmpty());
            about.setText(row.about());
        }
    }
}
