package pumpwise.ui.progress.history.past;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Routine;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.control.CardButton;
import pumpwise.ui.common.control.ListCard;
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
        ListCard<Routine> card = new ListCard<>(
                "past-card", words.text("progress.past.title"), words.text("progress.past.how"), routines);
        ListView<Routine> list = card.list();
        list.setId("past-routines");
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(_ -> cell(card));
        card.onEnter(chosen -> choose(chosen, card));
        card.add(new CardButton(words.text("common.cancel"), "past-cancel", () -> overlay.hide(card)));
        Button add = new CardButton(
                words.text("progress.past.add"), "past-add", () -> card.selected(chosen -> choose(chosen, card)));
        add.getStyleClass().add("next");
        card.add(add);
        overlay.show(card, list);
    }

    private ListCell<Routine> cell(ListCard<Routine> card) {
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
                card.selected(chosen -> choose(chosen, card));
            }
        });
        return cell;
    }

    private void choose(Routine chosen, Region card) {
        overlay.hide(card);
        sessions.add(chosen, added);
    }
}
