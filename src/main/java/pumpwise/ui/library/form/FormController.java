package pumpwise.ui.library.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import pumpwise.catalog.Category;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Force;
import pumpwise.catalog.Level;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.PeakPause;
import pumpwise.catalog.Sides;
import pumpwise.catalog.StartsWith;
import pumpwise.catalog.Unit;
import pumpwise.catalog.Worded;
import pumpwise.storage.exercise.ExerciseReader;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.Reveal;
import pumpwise.ui.exercise.ExerciseCard;
import pumpwise.words.ExerciseSummary;
import pumpwise.words.Words;

/// Binds the form for an exercise.
@SuppressWarnings("NullAway.Init") // The fields are filled by the view.
public final class FormController {

    /// In heights of the title.
    private static final double LEAST_WIDTH_WITH_PREVIEW = 32;

    private final FormViewModel form;
    private final CurrentCatalog catalog;
    private final Words words;

    @FXML
    private Label title;

    @FXML
    private ScrollPane pane;

    @FXML
    private VBox rows;

    @FXML
    private HBox body;

    @FXML
    private ScrollPane previewPane;

    @FXML
    private VBox preview;

    @FXML
    private Button save;

    @FXML
    private HBox question;

    @FXML
    private Button keep;

    @FXML
    private Label summary;

    public FormController(FormViewModel form, CurrentCatalog catalog, Words words) {
        this.form = form;
        this.catalog = catalog;
        this.words = words;
    }

    @FXML
    void initialize() {
        title.textProperty().bind(form.titleProperty());
        save.disableProperty().bind(form.busyProperty());
        rows.getChildren().setAll(rows());
        question.visibleProperty().bind(form.askingProperty());
        question.managedProperty().bind(form.askingProperty());
        form.askingProperty().subscribe((_, asking) -> Platform.runLater(() -> {
            if (asking) {
                keep.requestFocus();
            }
        }));
        // The form needs all of a narrow window.
        NodeVisibility.only(
                previewPane,
                Bindings.createBooleanBinding(
                        () -> body.getWidth() >= LEAST_WIDTH_WITH_PREVIEW * title.getFont().getSize(),
                        body.widthProperty(),
                        title.fontProperty()));
        form.problemsProperty().subscribe(this::sum);
        form.previewProperty().subscribe(exercise -> preview.getChildren()
                .setAll(exercise == null ? noPreview() : new ExerciseCard(words, exercise, catalog.get(), true)));
    }

    private Node noPreview() {
        Label label = new Label(words.text("library.form.no-preview"));
        label.setWrapText(true);
        label.getStyleClass().add("text-normal");
        return label;
    }

    private void sum(Map<String, String> problems) {
        List<String> names = problems.keySet().stream()
                .map(field -> words.text("library.field." + field))
                .toList();
        summary.setText(names.isEmpty() ? "" : words.text("library.form.fix", words.joinList(names)));
    }

    private List<FormRow> rows() {
        FormFields fields = form.fields();
        ObservableValue<Boolean> reps = fields.unit.map(unit -> unit == Unit.REPS);
        ObservableValue<Boolean> peak = Bindings.createBooleanBinding(fields::hasPeak, fields.unit, fields.explosive);
        CheckBox explosive = new CheckBox(words.text("library.form.explosive"));
        explosive.selectedProperty().bindBidirectional(fields.explosive);
        return List.of(
                row("name", line(fields.name)).required(),
                row("category", chips(Category.values()).one(fields.category)),
                row("mechanic", chips(Mechanic.values()).atMostOne(fields.mechanic))
                        .requiredWhile(fields.category.map(ExerciseReader::needsMechanic)),
                row("primaryMuscles", chips(Muscle.values()).many(fields.primary)).required(),
                row("secondaryMuscles", chips(Muscle.values()).many(fields.secondary)),
                row("equipment", chips(Equipment.values()).many(fields.equipment)).required(),
                row("unit", chips(Unit.values()).one(fields.unit)),
                row("sides", chips(Sides.values()).one(fields.sides)),
                row("startsWith", chips(StartsWith.values()).one(fields.startsWith)).onlyWhile(reps),
                row("explosive", explosive).onlyWhile(reps),
                row("peakPause", chips(PeakPause.values()).one(fields.peakPause)).onlyWhile(peak),
                row("lift", number(fields.lift)).onlyWhile(reps),
                row("lower", number(fields.lower)).onlyWhile(reps),
                row("secondsPerStep", number(fields.perStep)).onlyWhile(fields.unit.map(unit -> unit == Unit.STEPS)),
                row("cues", lines(fields.cues, 3)),
                row("instructions", lines(fields.instructions, 6)),
                row("breathing", line(fields.breathing)),
                row("mistakes", lines(fields.mistakes, 3)),
                row("level", chips(Level.values()).atMostOne(fields.level)).required(),
                row("force", chips(Force.values()).atMostOne(fields.force)),
                row("aliases", lines(fields.aliases, 2)));
    }

    private FormRow row(String field, Node input) {
        return new FormRow(form, words, field, input);
    }

    private <T extends Worded> Chips<T> chips(T[] values) {
        return new Chips<>(Arrays.asList(values), new ExerciseSummary(words)::name);
    }

    private static TextField line(StringProperty text) {
        TextField input = new TextField();
        input.textProperty().bindBidirectional(text);
        return input;
    }

    private static TextField number(StringProperty text) {
        TextField input = line(text);
        input.getStyleClass().add("form-number");
        return input;
    }

    private static TextArea lines(StringProperty text, int height) {
        TextArea input = new TabbedArea();
        input.setWrapText(true);
        input.setPrefRowCount(height);
        input.textProperty().bindBidirectional(text);
        return input;
    }

    /// Moves the focus to the first field.
    public void focus() {
        // The fields are in the window, and can get the focus, only after this.
        pane.applyCss();
        pane.layout();
        focus("name");
        pane.setVvalue(0);
    }

    private void focus(String field) {
        rows.getChildren().stream()
                .map(FormRow.class::cast)
                .filter(row -> row.field().equals(field))
                .findFirst()
                .ifPresent(row -> {
                    row.input().requestFocus();
                    Reveal.in(pane, row);
                });
    }

    @FXML
    public void save() {
        form.save();
        form.problemsProperty().get().keySet().stream().findFirst().ifPresent(this::focus);
    }

    @FXML
    public void leave() {
        if (form.askingProperty().get()) {
            keep();
        } else {
            form.cancel(() -> {});
        }
    }

    @FXML
    void discard() {
        form.discard();
    }

    @FXML
    void keep() {
        form.stay();
        focus("name");
    }
}
