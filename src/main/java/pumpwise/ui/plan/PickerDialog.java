package pumpwise.ui.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Section;
import pumpwise.words.Words;

/// Asks for an exercise in a dialog: type to search, arrows to choose, Enter to take.
final class PickerDialog implements ExercisePicker {

    private final Words words;
    private final Catalog catalog;
    private final Supplier<Window> owner;

    /// @param owner the window it opens over
    PickerDialog(Words words, Catalog catalog, Supplier<Window> owner) {
        this.words = words;
        this.catalog = catalog;
        this.owner = owner;
    }

    @Override
    public void toAdd(Optional<Section> section, Consumer<Picked> picked) {
        AddViewModel model = new AddViewModel(catalog, section);
        ask(model, "add", true, exercise -> picked.accept(new Picked(exercise, model.section().get())));
    }

    @Override
    public void toReplace(Consumer<Exercise> picked) {
        ask(new AddViewModel(catalog, Optional.empty()), "replace", false, picked);
    }

    private void ask(AddViewModel model, String purpose, boolean withSection, Consumer<Exercise> picked) {
        TextField search = new TextField();
        search.setId("exercise-search");
        search.setPromptText(words.say("plan.pick.search"));
        search.setAccessibleText(words.say("plan.pick.search"));
        search.textProperty().bindBidirectional(model.query());
        ListView<Exercise> hits = hits(model);
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> step(model, event));
        VBox content = new VBox(search, hits);
        content.getStyleClass().add("picker");
        if (withSection) {
            content.getChildren().add(sections(model));
        }

        ButtonType take = new ButtonType(words.say("plan.pick." + purpose), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(words.say("common.cancel"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle(words.say("plan.pick." + purpose + ".title"));
        dialog.getDialogPane().getButtonTypes().setAll(take, cancel);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getStylesheets().setAll(PlanStyle.sheet());
        Node button = dialog.getDialogPane().lookupButton(take);
        button.getStyleClass().add("next");
        button.disableProperty().bind(model.chosen().map(Optional::isEmpty));
        hits.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && model.chosen().get().isPresent()) {
                dialog.setResult(take);
            }
        });
        dialog.setOnShown(_ -> search.requestFocus());
        dialog.setOnHidden(_ -> {
            if (take.equals(dialog.getResult())) {
                model.chosen().get().ifPresent(picked);
            }
        });
        dialog.show();
    }

    private static void step(AddViewModel model, KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.step(1);
            case UP -> model.step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private ListView<Exercise> hits(AddViewModel model) {
        ListView<Exercise> list = new ListView<>();
        list.setId("exercise-hits");
        list.setPlaceholder(new Label(words.say("plan.pick.nothing")));
        list.setCellFactory(_ -> new ExerciseCell(words));
        model.hits().subscribe((List<Exercise> hits) -> list.getItems().setAll(hits));
        model.chosen().subscribe(chosen -> chosen.ifPresent(exercise -> {
            list.getSelectionModel().select(exercise);
            list.scrollTo(exercise);
        }));
        list.getSelectionModel().selectedItemProperty().subscribe(exercise -> {
            if (exercise != null) {
                model.chosen().set(Optional.of(exercise));
            }
        });
        return list;
    }

    private Node sections(AddViewModel model) {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox(new Label(words.say("plan.pick.section")));
        box.getStyleClass().add("picker-sections");
        for (Section section : Section.values()) {
            String word = section.name().toLowerCase(Locale.ROOT).replace('_', '-');
            ToggleButton button = new ToggleButton(words.say("plan.section." + word));
            button.setToggleGroup(group);
            button.getStyleClass().add("choice");
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.section().set(section);
            });
            model.section().subscribe(chosen -> button.setSelected(chosen == section));
            box.getChildren().add(button);
        }
        return box;
    }
}
