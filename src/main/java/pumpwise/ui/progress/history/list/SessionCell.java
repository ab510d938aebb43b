package pumpwise.ui.progress.history.list;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.progress.history.model.HistoryEntry;
import pumpwise.ui.progress.history.model.HistoryRow;
import pumpwise.ui.progress.history.model.HistoryViewModel;
import pumpwise.words.DateWords;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;
import pumpwise.words.progress.ZoneText;

/// A row of the list: the heading of a month, or a session with its date, routine, length, and rating. A star marks a
/// record, and an amber sign that something hurt.
final class SessionCell extends ListCell<HistoryRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double HEADING_HEIGHT = 32;
    private static final double HEIGHT = 56;

    private final HistoryViewModel history;
    private final Words words;
    private final DateWords dates;
    private final Label title = new Label();
    private final Label about = new Label();
    private final Label rating = new Label();
    private final VBox texts = new VBox(title, about);
    private final HBox row = new HBox(8);

    // Most cells need none of these, and a list has many cells.
    private @Nullable MonthHeading heading;
    private @Nullable FontIcon star;
    private @Nullable FontIcon hurt;

    SessionCell(HistoryViewModel history, DateWords dates) {
        this.history = history;
        this.dates = dates;
        words = history.context().words();
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        getStyleClass().add("session-cell");
        title.getStyleClass().add("session-title");
        about.getStyleClass().add("text-small");
        rating.getStyleClass().add("session-rating");
        rating.setMinWidth(Region.USE_PREF_SIZE);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        row.getChildren().setAll(texts, rating);
        row.setAlignment(Pos.CENTER_LEFT);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof HistoryRow.Session(HistoryEntry entry)) {
                history.select(entry);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable HistoryRow item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(HEADING, item instanceof HistoryRow.Month);
        switch (item) {
            case null -> {
                setText(null);
                setGraphic(null);
                setAccessibleText(null);
                setPrefHeight(HEIGHT);
            }
            case HistoryRow.Month month -> {
                setText(dates.month(month.month()));
                String count = words.text("progress.history.sessions", month.sessions());
                setAccessibleText(getText() + ", " + count);
                heading().show(getText(), count);
                setGraphic(heading());
                setPrefHeight(HEADING_HEIGHT);
            }
            case HistoryRow.Session(HistoryEntry entry) -> {
                draw(entry);
                setGraphic(row);
                setPrefHeight(HEIGHT);
            }
        }
    }

    private void draw(HistoryEntry entry) {
        boolean isRecord = history.records().recordsProperty().get().containsKey(entry.file());
        Duration trained = entry.record().times().trained();
        ZonedDateTime started = entry.started(history.context().here());
        LocalDate day = started.toLocalDate();
        String length = new DurationWords(words).minutes(trained, trained);
        title.setText(entry.record().routine());
        String when = words.text(
                entry.isUnlikely() ? "progress.history.row.unlikely" : "progress.history.row",
                dates.dayOfMonth(day),
                dates.time(started),
                length);
        about.setText(new ZoneText(words).at(when, entry.record(), history.context().here()));
        int rated = entry.record().rating();
        rating.setText(rated == 0 ? "\u2013" : Integer.toString(rated));
        showSigns(isRecord, entry.isHurt());
        setText(null);
        setAccessibleText(words.text(
                "progress.history.row.accessible",
                dates.weekday(day),
                entry.record().routine(),
                length,
                rated,
                isRecord ? 1 : 0,
                entry.isHurt() ? 1 : 0));
    }

    private MonthHeading heading() {
        MonthHeading made = heading == null ? new MonthHeading() : heading;
        heading = made;
        return made;
    }

    private void showSigns(boolean isRecord, boolean isHurt) {
        List<Node> shown = new ArrayList<>(List.of(texts));
        if (isHurt) {
            FontIcon made = hurt == null ? sign(Feather.ALERT_CIRCLE, "session-hurt") : hurt;
            hurt = made;
            shown.add(made);
        }
        if (isRecord) {
            FontIcon made = star == null ? sign(Feather.STAR, "session-star") : star;
            star = made;
            shown.add(made);
        }
        shown.add(rating);
        if (!shown.equals(row.getChildren())) {
            row.getChildren().setAll(shown);
        }
    }

    private static FontIcon sign(Feather icon, String styleClass) {
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().add(styleClass);
        return sign;
    }
}
