package pumpwise.ui.progress.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.WeightUnit;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.WrappingCell;
import pumpwise.ui.common.control.CardButton;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.progress.imports.LogImportViewModel.Preview;
import pumpwise.ui.progress.imports.LogImportViewModel.State;
import pumpwise.words.Words;

/// The card for importing a log: what would be added, the question for the unit, the names to decide, and what is left
/// out and why.
final class LogImportCard extends VBox {

    /// What the lower part of the card shows.
    private enum Part {
        NAMES,
        DUPLICATES,
        SKIPPED
    }

    private final LogImportViewModel imports;
    private final Words words;
    private final Label summary = new WrappingLabel("", "text-normal");
    private final Label zone = new WrappingLabel("", "text-small", "text-muted");
    private final ProgressBar progress = new ProgressBar();
    private final Map<Part, ToggleButton> parts = new EnumMap<>(Part.class);
    private final ListView<String> lines = new ListView<>();
    private final CheckBox withDuplicates = new CheckBox();
    private final VBox duplicates;
    private final NamePane names;
    private final Button confirm;
    private final Button cancel;
    private Part part = Part.NAMES;

    LogImportCard(LogImportViewModel imports, Words words) {
        this.imports = imports;
        this.words = words;
        setId("log-import");
        getStyleClass().add("log-import");
        getStylesheets()
                .add(Objects.requireNonNull(LogImportCard.class.getResource("imports.css"), "imports.css").toExternalForm());
        Label title = new Label(words.text("progress.import.title", imports.fileName()));
        title.getStyleClass().add("text-large");
        summary.setId("log-import-summary");
        progress.setId("log-import-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.progressProperty().bind(imports.progressProperty());
        NodeVisibility.only(progress, imports.stateProperty().map(state -> state != State.READY));
        names = new NamePane(imports, words);
        lines.setId("log-import-lines");
        lines.setCellFactory(_ -> new LineCell());
        withDuplicates.setId("log-import-duplicates");
        withDuplicates.selectedProperty().bindBidirectional(imports.withDuplicatesProperty());
        duplicates = new VBox(
                2, withDuplicates, new WrappingLabel(words.text("progress.import.duplicates.hint"), "text-small", "check-hint"));
        VBox.setVgrow(lines, Priority.ALWAYS);
        VBox others = new VBox(8, duplicates, lines);
        NodeVisibility.only(others, lines.visibleProperty());
        StackPane body = new StackPane(names, others);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        confirm = new CardButton(words.text("progress.import.confirm", 0), "log-import-confirm", imports::confirm);
        confirm.getStyleClass().add("next");
        cancel = new CardButton(words.text("common.cancel"), "log-import-cancel", imports::cancel);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, gap, cancel, confirm);
        getChildren().setAll(new VBox(4, title, summary, zone), unit(), progress, parts(), body, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // A list would keep this key for itself.
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                imports.cancel();
            }
        });
        imports.previewProperty().subscribe(this::show);
        imports.stateProperty().subscribe(state -> {
            show(imports.previewProperty().get());
            if (state == State.READY && isFocusWithin()) {
                focus();
            }
        });
        imports.rowsProperty().subscribe(_ -> show(imports.previewProperty().get()));
    }

    /// The question for the unit, with the likely answer.
    private Node unit() {
        Label question = new WrappingLabel("", "text-normal");
        HBox.setHgrow(question, Priority.ALWAYS);
        question.setMaxWidth(Double.MAX_VALUE);
        HBox box = new HBox(8, question);
        box.setId("log-import-unit");
        box.getStyleClass().add("log-unit");
        for (WeightUnit each : WeightUnit.values()) {
            ToggleButton toggle = new ToggleButton(words.text("progress.import.unit." + each.word()));
            toggle.setId("log-import-" + each.word());
            toggle.getStyleClass().add("choice");
            toggle.setMinWidth(Region.USE_PREF_SIZE);
            imports.unitProperty().subscribe(now -> toggle.setSelected(now == each));
            toggle.setOnAction(_ -> {
                imports.unitProperty().set(each);
                toggle.setSelected(true);
            });
            box.getChildren().add(toggle);
        }
        imports.guessProperty().subscribe(guess -> {
            NodeVisibility.set(box, guess != null);
            question.setText(guess == null ? "" : words.text("progress.import.unit", words.text("progress.import.unit." + guess.word())));
        });
        return box;
    }

    private Node parts() {
        HBox box = new HBox(4);
        for (Part each : Part.values()) {
            ToggleButton toggle = new ToggleButton();
            toggle.setId("log-import-part-" + each.name().toLowerCase(Locale.ROOT));
            toggle.getStyleClass().add("choice");
            toggle.setMinWidth(Region.USE_PREF_SIZE);
            toggle.setOnAction(_ -> {
                part = each;
                show(imports.previewProperty().get());
            });
            parts.put(each, toggle);
            box.getChildren().add(toggle);
        }
        return box;
    }

    private void show(Preview preview) {
        State state = imports.stateProperty().get();
        boolean known = state != State.READING;
        List<NameRow> rows = imports.rowsProperty().get();
        int open = (int) rows.stream().filter(NameRow::isOpen).count();
        summary.setText(known ? preview.summary() : words.text("progress.import.reading"));
        zone.setText(preview.zone());
        NodeVisibility.set(zone, !preview.zone().isEmpty());
        label(Part.NAMES, words.text("progress.import.part.names", rows.size(), open), !rows.isEmpty());
        label(
                Part.DUPLICATES,
                words.text("progress.import.part.duplicates", preview.duplicates().size()),
                !preview.duplicates().isEmpty());
        int skipped = preview.skipped().size() - preview.shortened();
        label(
                Part.SKIPPED,
                words.text("progress.import.part.skipped", skipped, preview.shortened()),
                !preview.skipped().isEmpty());
        List<Part> there = parts.keySet().stream().filter(each -> button(each).isVisible()).toList();
        if (!there.contains(part) && !there.isEmpty()) {
            part = there.getFirst();
        }
        parts.forEach((each, toggle) -> toggle.setSelected(each == part));
        NodeVisibility.set(names, part == Part.NAMES && !rows.isEmpty());
        NodeVisibility.set(lines, part != Part.NAMES);
        lines.getItems().setAll(part == Part.DUPLICATES ? preview.duplicates() : preview.skipped());
        NodeVisibility.set(duplicates, part == Part.DUPLICATES);
        withDuplicates.setText(words.text("progress.import.duplicates", preview.duplicates().size()));
        withDuplicates.setDisable(state == State.WRITING);
        lines.setAccessibleText(button(part).getText());
        confirm.setText(words.text("progress.import.confirm", preview.sessions()));
        confirm.setDisable(state != State.READY || preview.sessions() == 0);
        cancel.setDisable(state == State.WRITING);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            confirm.fire();
        }
    }

    private ToggleButton button(Part each) {
        return Objects.requireNonNull(parts.get(each));
    }

    private void label(Part each, String text, boolean isThere) {
        button(each).setText(text);
        NodeVisibility.set(button(each), isThere);
    }

    /// Moves the focus to the next step: the names to check, or the button that imports.
    void focus() {
        if (imports.rowsProperty().get().stream().anyMatch(NameRow::isOpen) && names.isVisible()) {
            names.focus();
            return;
        }
        (confirm.isDisabled() ? cancel : confirm).requestFocus();
    }

    /// One line of what is left out.
    private static final class LineCell extends WrappingCell<String> {

        private final Label text = new Label();

        LineCell() {
            text.getStyleClass().add("text-normal");
            text.setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable String line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(line == null ? null : text);
            text.setText(line);
        }
    }
}
