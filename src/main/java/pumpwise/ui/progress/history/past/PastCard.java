package pumpwise.ui.progress.history.past;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Routine;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.words.Words;

/// A card in which the user chooses the routine of a session that was not recorded.
public final class PastCard {

    private static final double HEIGHT = 240;

    private final PastSessions sessions;
    private final Words words;
    private final Overlay overlay;
    private final Consumer<Path> added;

    /// @param added receives the file of the session
    public PastCard(PastSessions sessions, Words words, Overlay overlay, Consumer<Path> added) {
        this.sessions = sessions;
        this.words = words;
        this.overlay = overlay;
        this.added = added;
    }

    /// Opens the card.
    public void show() {
        sessions.routines(this::show);
    }

    private void show(List<Routine> routines) {
        ListView<Routine> list = new ListView<>();
        list.setId("past-routines");
        list.getItems().setAll(routines);
        list.setAccessibleText(words.text("progress.past.title"));
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(HEIGHT);
        VBox.setVgrow(list, Priority.ALWAYS);
        Button add = new Button(words.text("progress.past.add"));
        add.setId("past-add");
        add.getStyleClass().add("next");
        Button cancel = new Button(words.text("common.cancel"));
        HBox buttons = new HBox(8, cancel, add);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox card = new VBox(
                12,
                new WrappingLabel(words.text("progress.past.title"), "text-large"),
                new WrappingLabel(words.text("progress.past.how"), "text-normal"),
                list,
                buttons);
        card.setId("past-card");
        card.getStyleClass().add("files-card");
        add.setOnAction(_ -> choose(list, card));
        cancel.setOnAction(_ -> overlay.hide(card));
        list.setCellFactory(_ -> cell(list, card));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                choose(list, card);
            }
        });
        overlay.show(card, list);
    }

    private ListCell<Routine> cell(ListView<Routine> list, Region card) {
        ListCell<Routine> cell = new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Routine routine, boolean empty) {
                super.updateItem(routine, empty);
                setText(routine == null ? null : routine.name());
            }
        };
        cell.setPrefWidth(0);
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !cell.isEmpty()) {
                choose(list, card);
            }
        });
        return cell;
    }

    private void choose(ListView<Routine> list, Region card) {
        Routine chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            overlay.hide(card);
            sessions.add(chosen, added);
        }
    }
}
