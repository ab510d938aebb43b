package pumpwise.ui.about;

import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.WrappingCell;
import pumpwise.words.Words;

/// The licenses of everything in the program. A list, because the text is as long as a book and a list creates only the
/// lines that are in sight.
final class LicensesCard extends VBox {

    private final ListView<String> lines = new ListView<>();
    private final Button close;

    LicensesCard(ObservableValue<List<String>> text, Words words) {
        setId("licenses-card");
        getStyleClass().add("licenses");
        getStylesheets()
                .add(Objects.requireNonNull(LicensesCard.class.getResource("about.css"), "about.css").toExternalForm());
        Label title = new Label(words.text("settings.licenses"));
        title.getStyleClass().add("text-large");
        lines.setCellFactory(_ -> new LineCell());
        lines.setAccessibleText(words.text("settings.licenses"));
        VBox.setVgrow(lines, Priority.ALWAYS);
        text.subscribe(read -> lines.getItems().setAll(read));
        close = new Button(words.text("common.close"));
        close.setId("licenses-close");
        close.setCancelButton(true);
        HBox foot = new HBox(close);
        foot.getStyleClass().add("licenses-foot");
        getChildren().setAll(title, lines, foot);
    }

    /// A line of a license, which may be a whole paragraph.
    private static final class LineCell extends WrappingCell<String> {

        private final Label text = new Label();

        LineCell() {
            text.setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable String line, boolean empty) {
            super.updateItem(line, empty);
            text.setText(line);
            setGraphic(empty ? null : text);
        }
    }

    void onClose(Runnable action) {
        close.setOnAction(_ -> action.run());
    }

    /// What gets the focus.
    Node first() {
        return lines;
    }
}
