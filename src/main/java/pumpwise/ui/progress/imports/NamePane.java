package pumpwise.ui.progress.imports;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.words.Words;

/// The names in the log on the left, and on the right the exercises that the selected one may stand for. Enter or a click
/// decides, and moves on to the next name.
final class NamePane extends HBox {

    private static final int NAMES_WIDTH = 344;
    private static final int MOST_NEAR = 5;

    private final LogImportViewModel imports;
    private final Words words;
    private final ListView<NameRow> names = new ListView<>();
    private final Label question = new WrappingLabel("", "text-normal", "import-question");
    private final TextField filter = new TextField();
    private final ListView<NameChoice> choices = new ListView<>();
    private @Nullable String shown;

    NamePane(LogImportViewModel imports, Words words) {
        this.imports = imports;
        this.words = words;
        getStyleClass().add("log-names");
        names.setId("log-import-names");
        names.setAccessibleText(words.text("progress.import.names"));
        names.setCellFactory(_ -> new NameCell(words));
        names.setMinWidth(NAMES_WIDTH);
        names.setPrefWidth(NAMES_WIDTH);
        names.getSelectionModel().selectedItemProperty().subscribe(this::select);
        names.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInNames);
        filter.setId("log-import-filter");
        filter.setPromptText(words.text("progress.import.search"));
        filter.setAccessibleText(words.text("progress.import.search"));
        filter.textProperty().subscribe((_, _) -> list());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInFilter);
        choices.setId("log-import-choices");
        choices.setCellFactory(_ -> new ChoiceCell());
        choices.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInChoices);
        choices.setOnMouseClicked(_ -> decide());
        VBox right = new VBox(8, question, filter, choices);
        VBox.setVgrow(choices, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        getChildren().setAll(names, right);
        imports.rowsProperty().subscribe(this::fill);
    }

    private void fill(List<NameRow> rows) {
        int at = Math.max(0, names.getSelectionModel().getSelectedIndex());
        names.getItems().setAll(rows);
        if (!rows.isEmpty()) {
            names.getSelectionModel().select(Math.min(at, rows.size() - 1));
        }
    }

    private void select(@Nullable NameRow row) {
        if (row == null || row.name().equals(shown)) {
            return;
        }
        shown = row.name();
        question.setText(words.text("progress.import.question", row.name(), row.sets()));
        choices.setAccessibleText(question.getText());
        filter.clear();
        list();
    }

    private void list() {
        String name = shown;
        if (name != null) {
            NameChoices found = imports.choices(name, filter.getText());
            choices.getItems().setAll(found.all());
            choices.getSelectionModel().clearAndSelect(found.suggested());
            // The nearest exercises are at the top, and stay in sight.
            choices.scrollTo(found.suggested() <= MOST_NEAR ? 0 : found.suggested());
        }
    }

    private void decide() {
        NameChoice choice = choices.getSelectionModel().getSelectedItem();
        String name = shown;
        if (choice == null || name == null) {
            return;
        }
        imports.choose(name, choice.id());
        names.requestFocus();
        names.getSelectionModel().selectNext();
        names.scrollTo(names.getSelectionModel().getSelectedIndex());
    }

    private void pressedInNames(KeyEvent event) {
        if ((event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) || event.getCode() == KeyCode.RIGHT) {
            event.consume();
            choices.requestFocus();
        }
    }

    private void pressedInFilter(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            choices.requestFocus();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            decide();
        }
    }

    private void pressedInChoices(KeyEvent event) {
        if ((event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) || event.getCode() == KeyCode.SPACE) {
            event.consume();
            decide();
        } else if (event.getCode() == KeyCode.LEFT) {
            event.consume();
            names.requestFocus();
        }
    }

    /// Moves the focus to the names.
    void focus() {
        names.requestFocus();
    }

    /// An exercise that the name may stand for.
    private static final class ChoiceCell extends ListCell<NameChoice> {

        ChoiceCell() {
            getStyleClass().add("log-choice");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable NameChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(choice == null ? null : choice.label());
            getStyleClass().removeAll("near");
            if (choice != null && choice.isNear()) {
                getStyleClass().add("near");
            }
        }
    }
}
