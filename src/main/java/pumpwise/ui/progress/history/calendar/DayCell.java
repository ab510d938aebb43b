package pumpwise.ui.progress.history.calendar;

import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.Hint;

/// A day of the calendar: its number on a ground that is darker the more was done, and the number of sessions in the
/// corner if there was more than one.
final class DayCell extends StackPane {

    private static final List<PseudoClass> STEPS = List.of(
            PseudoClass.getPseudoClass("none"),
            PseudoClass.getPseudoClass("few"),
            PseudoClass.getPseudoClass("some"),
            PseudoClass.getPseudoClass("many"));
    private static final Insets COUNT_MARGIN = new Insets(0, 4, 0, 0);
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    // Texts, because each of 42 labels would need a skin.
    private final Text number = new Text();
    private @Nullable Text count;
    private @Nullable LocalDate day;

    DayCell() {
        getStyleClass().add("day-cell");
        setAccessibleRole(AccessibleRole.TEXT);
        number.getStyleClass().add("day-number");
        getChildren().setAll(number);
        Hint.set(this, () -> getAccessibleText() == null ? "" : getAccessibleText());
    }

    /// The day; null if the cell is empty.
    @Nullable LocalDate day() {
        return day;
    }

    /// Leaves the cell empty.
    void clear() {
        day = null;
        setVisible(false);
    }

    /// Shows a day.
    ///
    /// @param step the shade, from 0 to 3
    /// @param sessions the number of sessions
    /// @param text the day in words
    void show(LocalDate shown, int step, int sessions, boolean isToday, boolean isChosen, String text) {
        day = shown;
        setVisible(true);
        number.setText(Integer.toString(shown.getDayOfMonth()));
        showCount(sessions > 1 ? Integer.toString(sessions) : "");
        for (int each = 0; each < STEPS.size(); each++) {
            pseudoClassStateChanged(STEPS.get(each), each == step && sessions > 0);
        }
        pseudoClassStateChanged(TODAY, isToday);
        pseudoClassStateChanged(CHOSEN, isChosen);
        setAccessibleText(text);
    }

    private void showCount(String text) {
        Text shown = count;
        if (shown == null && !text.isEmpty()) {
            shown = new Text();
            shown.getStyleClass().add("day-count");
            StackPane.setAlignment(shown, Pos.TOP_RIGHT);
            StackPane.setMargin(shown, COUNT_MARGIN);
            getChildren().add(shown);
            count = shown;
        }
        if (shown != null) {
            shown.setText(text);
        }
    }
}
