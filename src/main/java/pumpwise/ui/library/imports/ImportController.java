package pumpwise.ui.library.imports;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import pumpwise.storage.exercise.imports.ExerciseImport;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.library.imports.ImportViewModel.Row;
import pumpwise.ui.library.imports.ImportViewModel.State;
import pumpwise.ui.library.imports.ImportViewModel.Which;
import pumpwise.words.Words;

/// Binds the preview of an import.
@SuppressWarnings("NullAway.Init") // The fields are filled by the view.
public final class ImportController {

    private final ImportViewModel imports;
    private final Words words;

    @FXML
    private Label title;

    @FXML
    private Label about;

    @FXML
    private TextField filter;

    @FXML
    private ToggleButton all;

    @FXML
    private ToggleButton added;

    @FXML
    private ToggleButton skipped;

    @FXML
    private ProgressBar progress;

    @FXML
    private ListView<Row> list;

    @FXML
    private VBox nothing;

    @FXML
    private Button confirm;

    @FXML
    private Button cancel;

    public ImportController(ImportViewModel imports, Words words) {
        this.imports = imports;
        this.words = words;
    }

    @FXML
    void initialize() {
        filter.textProperty().bindBidirectional(imports.filterProperty());
        list.setCellFactory(_ -> new ImportCell());
        imports.rowsProperty().subscribe(rows -> {
            list.getItems().setAll(rows);
            NodeVisibility.set(list, !rows.isEmpty());
            NodeVisibility.set(nothing, rows.isEmpty());
        });
        progress.progressProperty().bind(imports.progressProperty());
        progress.visibleProperty().bind(imports.stateProperty().map(state -> state != State.READY));
        imports.foundProperty().subscribe(this::tell);
        imports.stateProperty().subscribe(_ -> tell(imports.foundProperty().get()));
        buttons().forEach((which, button) -> button.setOnAction(_ -> {
            imports.whichProperty().set(which);
            button.setSelected(true);
        }));
        imports.whichProperty().subscribe(now -> buttons().forEach((which, button) -> button.setSelected(which == now)));
    }

    private Map<Which, ToggleButton> buttons() {
        return Map.of(Which.ALL, all, Which.ADDED, added, Which.SKIPPED, skipped);
    }

    private void tell(ExerciseImport found) {
        int more = found.added().size();
        int less = found.skipped().size() + found.unchanged().size();
        title.setText(words.text("library.import.title", found.file()));
        about.setText(words.text(
                switch (imports.stateProperty().get()) {
                    case READING -> "library.import.reading";
                    case READY -> "library.import.summary";
                    case WRITING -> "library.import.writing";
                },
                more,
                less));
        all.setText(words.text("library.import.all", more + less));
        added.setText(words.text("library.import.added", more));
        skipped.setText(words.text("library.import.not-imported", less));
        confirm.setText(words.text("library.import.confirm", more));
        confirm.setDisable(imports.stateProperty().get() != State.READY || more == 0);
        cancel.setDisable(imports.stateProperty().get() == State.WRITING);
    }

    /// Moves the focus to the next step.
    public void focus() {
        (confirm.isDisabled() ? cancel : confirm).requestFocus();
    }

    @FXML
    void confirm() {
        imports.confirm();
    }

    @FXML
    void cancel() {
        imports.cancel();
    }
}
