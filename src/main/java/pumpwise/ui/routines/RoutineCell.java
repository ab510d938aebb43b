package pumpwise.ui.routines;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.catalog.Worded;
import pumpwise.ui.common.WrappingCell;
import pumpwise.ui.routines.RoutineEntry.Kind;
import pumpwise.words.Words;

/// A cell of the list: the name, a description, and buttons for the commands.
final class RoutineCell extends WrappingCell<RoutineEntry> {

    private final Words words;
    private final RoutinesViewModel model;
    private Subscription renaming = Subscription.EMPTY;

    RoutineCell(Words words, RoutinesViewModel model) {
        this.words = words;
        this.model = model;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("routine-cell");
        // The model lives longer than the cell.
        sceneProperty().subscribe(scene -> {
            renaming.unsubscribe();
            renaming = scene == null ? Subscription.EMPTY : model.renamingProperty().subscribe(this::drawRenamed);
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null && !isRenamed(getItem())) {
                model.enter(getItem());
            }
        });
    }

    private void drawRenamed(@Nullable RoutineEntry before, @Nullable RoutineEntry now) {
        RoutineEntry entry = getItem();
        if (entry != null && (entry.equals(before) || entry.equals(now))) {
            draw(entry);
        }
    }

    @Override
    protected void updateItem(@Nullable RoutineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            draw(entry);
        }
    }

    private boolean isRenamed(RoutineEntry entry) {
        return entry.equals(model.renamingProperty().get());
    }

    private void draw(RoutineEntry entry) {
        Label about = new Label(entry.about());
        about.getStyleClass().addAll("text-small", "routine-about");
        about.setWrapText(entry.kind() == Kind.UNREADABLE || entry.kind() == Kind.SESSION);
        about.setMinHeight(Region.USE_PREF_SIZE);
        VBox texts = new VBox(name(entry), about);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = new HBox(texts);
        row.getStyleClass().addAll("routine-row", Worded.key(entry.kind()));
        if (entry.open()) {
            Label tag = new Label(words.text("plan.routines.open"));
            tag.getStyleClass().addAll("text-small", "routine-open");
            tag.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(tag);
        }
        switch (entry.kind()) {
            case OWN ->
                row.getChildren()
                        .addAll(
                                button("rename", Feather.EDIT_2, () -> model.beginRename(entry)),
                                button("duplicate", Feather.COPY, () -> model.duplicate(entry)),
                                button("delete", Feather.TRASH_2, () -> model.delete(entry)));
            case CONFLICT ->
                row.getChildren()
                        .addAll(
                                word("compare", () -> model.enter(entry)),
                                word("discard", () -> model.delete(entry)));
            case TEMPLATE -> row.getChildren().add(word("begin", () -> model.enter(entry)));
            case DELETED -> row.getChildren().add(word("restore", () -> model.enter(entry)));
            case UNREADABLE, SESSION -> row.getChildren().addFirst(new FontIcon(Feather.ALERT_TRIANGLE));
        }
        VBox box = new VBox();
        if (!entry.heading().isEmpty()) {
            Label heading = new Label(entry.heading());
            heading.getStyleClass().addAll("text-small", "routine-heading");
            box.getChildren().add(heading);
        }
        box.getChildren().add(row);
        setGraphic(box);
        setAccessibleText(entry.name() + ", " + entry.about());
    }

    private Node name(RoutineEntry entry) {
        if (!isRenamed(entry)) {
            Label name = new Label(entry.name().replaceAll("\\R", " "));
            name.getStyleClass().addAll("text-normal", "routine-title");
            // Two names may differ only at the end.
            name.setWrapText(true);
            return name;
        }
        TextField field = new TextField(entry.name());
        field.setId("rename");
        field.setAccessibleText(words.text("plan.name"));
        field.setTextFormatter(new TextFormatter<>(change ->
                change.getControlNewText().length() <= RoutinesViewModel.MAX_NAME_LENGTH ? change : null));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                model.rename(field.getText());
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.cancelRename();
            }
        });
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now && isRenamed(entry)) {
                model.rename(field.getText());
            }
        });
        Platform.runLater(() -> {
            field.requestFocus();
            field.selectAll();
        });
        return field;
    }

    private Button button(String word, Ikon icon, Runnable action) {
        Button button = new Button();
        String text = words.text("plan.routines." + word);
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.getStyleClass().addAll("icon-button", "routine-" + word);
        return ready(button, action);
    }

    private Button word(String word, Runnable action) {
        Button button = new Button(words.text("plan.routines." + word));
        button.getStyleClass().addAll("small", "routine-" + word);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return ready(button, action);
    }

    /// The list has keys for all buttons, so the buttons do not take the focus.
    private static Button ready(Button button, Runnable action) {
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        button.setOnMouseClicked(event -> event.consume());
        return button;
    }
}
