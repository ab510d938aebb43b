package pumpwise.ui.progress.history.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.progress.calendar.Week;
import pumpwise.ui.common.Hint;
import pumpwise.ui.progress.history.model.HistoryContext;
import pumpwise.ui.progress.history.model.HistoryIndex;
import pumpwise.ui.progress.history.model.HistoryViewModel;
import pumpwise.words.DateWords;
import pumpwise.words.Words;

/// The calendar of one month. It is one stop for the Tab key, in which the arrow keys go from day to day.
public final class CalendarView extends VBox {

    private static final int WEEKS = 6;

    private final HistoryViewModel history;
    private final HistoryContext context;
    private final Words words;
    private final DateWords dates;
    private final Label month = new Label();
    private final MonthDays days;
    private int most = WEEKS;

    public CalendarView(HistoryViewModel history) {
        this.history = history;
        context = history.context();
        words = context.words();
        dates = new DateWords(words);
        days = new MonthDays(dates, this::choose, day -> text(day, history.shownProperty().get()));
        setId("calendar");
        getStyleClass().addAll("card", "calendar");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().setAll(header(), days);
        history.dayProperty().subscribe(_ -> show());
        history.shownProperty().subscribe((_, _) -> show());
        context.weekStartProperty().subscribe((_, _) -> show());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        setOnMousePressed(_ -> requestFocus());
    }

    private HBox header() {
        month.setId("calendar-month");
        month.getStyleClass().add("calendar-month");
        month.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(month, Priority.ALWAYS);
        Button today = new Button(words.text("progress.history.today"));
        today.setId("calendar-today");
        today.getStyleClass().addAll("quiet", "calendar-today");
        today.setFocusTraversable(false);
        today.setOnAction(_ -> history.chooseDay(context.today()));
        Hint.set(today, words.text("progress.history.today.hint"));
        HBox header = new HBox(
                step("calendar-before", Feather.CHEVRON_LEFT, "progress.history.month.before", -1),
                step("calendar-after", Feather.CHEVRON_RIGHT, "progress.history.month.after", 1),
                month,
                today);
        header.getStyleClass().add("calendar-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Button step(String id, Feather icon, String key, int by) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("icon-button");
        // The keys of the calendar do the same.
        button.setFocusTraversable(false);
        button.setAccessibleText(words.text(key));
        Hint.set(button, words.text(key));
        button.setOnAction(_ -> history.showMonth(shownMonth().plusMonths(by)));
        return button;
    }

    /// Clicking a day with several sessions again leads from one to the next.
    private void choose(LocalDate day) {
        if (day.equals(history.dayProperty().get())) {
            history.chooseNextOfDay();
        } else {
            history.chooseDay(day);
        }
    }

    /// Limits the number of weeks where the window is low.
    public void limit(int weeks) {
        if (most != weeks) {
            most = weeks;
            show();
        }
    }

    private YearMonth shownMonth() {
        return YearMonth.from(history.dayProperty().get());
    }

    private void show() {
        LocalDate selected = history.dayProperty().get();
        YearMonth shown = YearMonth.from(selected);
        HistoryIndex index = history.shownProperty().get();
        month.setText(dates.month(shown));
        List<Week> weeks = MonthGrid.weeks(shown, context.weekStart(), selected, most);
        days.show(new CalendarMonth(shown, weeks, selected, context.today(), index));
        setAccessibleText(words.text("progress.history.calendar", text(selected, index)));
    }

    private String text(LocalDate day, HistoryIndex index) {
        int sessions = index.on(day).size();
        String date = dates.weekday(day);
        return sessions == 0
                ? words.text("progress.history.day.none", date)
                : words.text("progress.history.day", date, sessions, index.sets(day));
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() != this) {
            return;
        }
        LocalDate day = history.dayProperty().get();
        switch (event.getCode()) {
            case LEFT -> move(event, day.minusDays(1));
            case RIGHT -> move(event, day.plusDays(1));
            case UP -> move(event, day.minusWeeks(1));
            case DOWN -> move(event, day.plusWeeks(1));
            case PAGE_UP -> move(event, day.minusMonths(1));
            case PAGE_DOWN -> move(event, day.plusMonths(1));
            case HOME -> move(event, day.withDayOfMonth(1));
            case T -> move(event, context.today());
            case SPACE -> {
                event.consume();
                history.chooseNextOfDay();
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, LocalDate day) {
        event.consume();
        history.chooseDay(day);
    }
}
