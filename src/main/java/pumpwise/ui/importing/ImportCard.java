package pumpwise.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.ScrollArea;
import pumpwise.ui.common.control.CardButton;
import pumpwise.words.Words;

/// The card for importing a workout: the text, and then the preview with the text on the left and the routine on the
/// right.
final class ImportCard extends VBox {

    private final ImportViewModel imports;
    private final Words words;
    private final TextArea text = new TextArea();
    private final VBox lines = new VBox();
    private final ScrollPane preview = new ScrollArea();
    private final Button read;
    private final Button edit;
    private final Button confirm;
    private int focused = -1;

    /// @param cancel closes the card
    ImportCard(ImportViewModel imports, Words words, Runnable cancel) {
        this.imports = imports;
        this.words = words;
        setId("import-card");
        getStyleClass().add("import-workout");
        getStylesheets()
                .add(Objects.requireNonNull(ImportCard.class.getResource("importing.css"), "importing.css").toExternalForm());
        Label title = new Label(words.text("importing.title"));
        title.getStyleClass().add("text-large");
        Label summary = new Label();
        summary.setId("import-summary");
        summary.getStyleClass().add("text-normal");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.textProperty().bind(imports.summaryProperty());
        NodeVisibility.only(summary, imports.summaryProperty().isNotEmpty());
        text.setId("import-text");
        text.setPromptText(words.text("importing.prompt"));
        text.setAccessibleText(words.text("importing.text"));
        text.setWrapText(true);
        text.textProperty().bindBidirectional(imports.textProperty());
        lines.getStyleClass().add("import-lines");
        preview.setContent(lines);
        preview.setFitToWidth(true);
        preview.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        preview.getStyleClass().add("import-preview");
        StackPane body = new StackPane(text, preview);
        VBox.setVgrow(body, Priority.ALWAYS);
        read = new CardButton(words.text("importing.preview"), "import-read", imports::preview);
        edit = new CardButton(words.text("importing.edit"), "import-edit", this::edit);
        confirm = new CardButton(words.text("importing.confirm"), "import-confirm", imports::confirm);
        read.getStyleClass().add("next");
        confirm.getStyleClass().add("next");
        read.disableProperty().bind(imports.textProperty().map(String::isBlank));
        confirm.disableProperty().bind(imports.confirmableProperty().not());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(edit, gap, new CardButton(words.text("common.cancel"), "import-cancel", cancel), read, confirm);
        buttons.getStyleClass().add("import-buttons");
        getChildren().setAll(new VBox(4, title, summary), body, buttons);
        imports.rowsProperty().subscribe(this::fill);
        imports.previewedProperty().subscribe(this::step);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void edit() {
        imports.edit();
        text.requestFocus();
    }

    private void step(boolean previewed) {
        NodeVisibility.set(text, !previewed);
        NodeVisibility.set(preview, previewed);
        NodeVisibility.set(read, !previewed);
        NodeVisibility.set(edit, previewed);
        NodeVisibility.set(confirm, previewed);
        if (previewed && getScene() != null && isFocusWithin()) {
            focus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            (imports.previewedProperty().get() ? confirm : read).fire();
        }
    }

    private void fill(List<ImportRow> rows) {
        double scrolled = preview.getVvalue();
        List<Node> shown = new ArrayList<>();
        for (ImportRow row : rows) {
            ImportLine line = new ImportLine(row, words, choice -> {
                focused = row.number();
                imports.choose(row, choice);
            });
            shown.add(line);
        }
        lines.getChildren().setAll(shown);
        preview.setVvalue(scrolled);
        shown.stream()
                .map(ImportLine.class::cast)
                .filter(line -> line.number() == focused)
                .forEach(ImportLine::focusChoice);
        focused = -1;
    }

    /// Moves the focus to the next step: the text, the first unclear line, or the button that opens the routine.
    void focus() {
        if (!imports.previewedProperty().get()) {
            text.requestFocus();
            return;
        }
        // The lines join the scene with the skin of their scroll pane, and cannot have the focus before.
        applyCss();
        layout();
        boolean asked = lines.getChildren().stream()
                .map(ImportLine.class::cast)
                .filter(ImportLine::isUnclear)
                .findFirst()
                .map(line -> {
                    line.focusChoice();
                    return true;
                })
                .orElse(false);
        if (!asked) {
            (confirm.isDisabled() ? edit : confirm).requestFocus();
        }
    }
}
