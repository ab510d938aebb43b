package pumpwise.ui.progress.history.files;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.progress.calendar.TrainingDay;
import pumpwise.storage.session.SessionListing;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.control.CardButton;
import pumpwise.ui.common.control.ListCard;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.progress.history.model.HistoryViewModel;
import pumpwise.ui.task.Task;
import pumpwise.words.DateWords;
import pumpwise.words.Words;

/// A card with the deleted sessions, each of which can be restored.
public final class DeletedCard {

    private static final double HEIGHT = 320;

    private final HistoryViewModel history;
    private final Words words;
    private final DateWords dates;
    private final Overlay overlay;

    public DeletedCard(HistoryViewModel history, Overlay overlay) {
        this.history = history;
        this.overlay = overlay;
        words = history.context().words();
        dates = new DateWords(words);
    }

    /// Reads the deleted sessions in the background, and opens the card.
    public void show() {
        history.context().tasks().run(Task.of(() -> history.log().repository().deleted()).onDone(this::show));
    }

    private void show(SessionListing deleted) {
        ListCard<StoredSession> card = new ListCard<>(
                "deleted-card", words.text("progress.deleted.title"), words.text("progress.deleted.how"), deleted.sessions());
        ListView<StoredSession> list = card.list();
        list.setId("deleted-sessions");
        list.setPlaceholder(new WrappingLabel(words.text("progress.deleted.none"), "text-normal"));
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(_ -> new DeletedCell(card));
        card.onEnter(chosen -> restore(chosen, card));
        Button close = new CardButton(words.text("common.close"), "deleted-close", () -> overlay.hide(card));
        card.add(close);
        overlay.show(card, deleted.sessions().isEmpty() ? close : list);
    }

    private void restore(StoredSession session, Region card) {
        overlay.hide(card);
        history.log()
                .changes()
                .restore(session, words.text("progress.deleted.restored", session.record().routine(), day(session)));
    }

    private String day(StoredSession session) {
        LocalDate day = TrainingDay.of(session.record(), history.context().here());
        return dates.weekday(day);
    }

    /// A deleted session with a button that restores it.
    private final class DeletedCell extends ListCell<StoredSession> {

        private final Region card;

        DeletedCell(Region card) {
            this.card = card;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable StoredSession session, boolean empty) {
            super.updateItem(session, empty);
            if (session == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label name = new Label(session.record().routine());
            name.getStyleClass().add("files-name");
            Label when = new Label(day(session));
            when.getStyleClass().add("text-small");
            VBox texts = new VBox(name, when);
            texts.setMinWidth(0);
            HBox.setHgrow(texts, Priority.ALWAYS);
            Button restore = new Button(words.text("progress.deleted.restore"));
            restore.getStyleClass().add("small");
            restore.setMinWidth(Region.USE_PREF_SIZE);
            restore.setFocusTraversable(false);
            restore.setOnAction(_ -> restore(session, card));
            HBox row = new HBox(8, texts, restore);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(String.join(", ", List.of(name.getText(), when.getText())));
        }
    }
}
