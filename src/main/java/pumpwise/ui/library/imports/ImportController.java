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
    private ListView<ImportRow> list;

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
        filter.textProperty().bindBidirectional(imports.filter());
        list.setCellFactory(_ -> new ImportCell());
        imports.rows().subscribe(rows -> {
            list.getItems().setAll(rows);
            list.setVisible(!rows.isEmpty());
            list.setManaged(!rows.isEmpty());
            nothing.setVisible(rows.isEmpty());
            nothing.setManaged(rows.isEmpty());
        });
        progress.progressProperty().bind(imports.progress());
        progress.visibleProperty().bind(imports.state().map(state -> state != State.READY));
        imports.found().subscribe(this::tell);
        imports.state().subscribe(_ -> tell(imports.found().get()));
        buttons().forEach((which, button) -> button.setOnAction(_ -> {
            imports.which().set(which);
            button.setSelected(true);
        }));
        imports.which().subscribe(now -> buttons().forEach((which, button) -> button.setSelected(which == now)));
    }

    private Map<Which, ToggleButton> buttons() {
        return Map.of(Which.ALL, all, Which.ADDED, added, Which.SKIPPED, skipped);
    }

    private void tell(ExerciseImport found) {
        int more = found.added().size();
        int less = found.skipped().size();
        title.setText(words.say("library.import.title", found.file()));
        about.setText(words.say(
                switch (imports.state().get()) {
                    case READING -> "library.import.reading";
                    case READY -> "library.import.about";
                    case WRITING -> "library.import.writing";
                },
                more,
                less));
        all.setText(words.say("library.import.all", more + less));
        added.setText(words.say("library.import.added", more));
        skipped.setText(words.say("library.import.left-out", less));
        confirm.setText(words.say("library.import.confirm", more));
        confirm.setDisable(imports.state().get() != State.READY || more == 0);
        cancel.setDisable(imports.state().get() == State.WRITING);
    }

    /// Begins with what is to be done next.
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
