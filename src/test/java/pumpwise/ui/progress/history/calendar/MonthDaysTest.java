package pumpwise.ui.progress.history.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import pumpwise.ui.progress.history.model.HistoryIndex;
import pumpwise.words.DateWords;
import pumpwise.words.Words;

@ExtendWith(ApplicationExtension.class)
class MonthDaysTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate TODAY = OCTOBER.atDay(20);
    private static final double COLUMN = 40;

    private final List<LocalDate> chosen = new ArrayList<>();
    private final MonthDays days =
            new MonthDays(new DateWords(Words.in(Locale.ENGLISH)), chosen::add, LocalDate::toString);

    private Stage stage;

    @Start
    void start(Stage shared) {
        // The stage of all tests keeps its size.
        stage = new Stage();
        days.setPrefWidth(7 * COLUMN);
        days.show(month(OCTOBER));
        stage.setScene(new Scene(new StackPane(days)));
        stage.show();
    }

    @Stop
    void stop() {
        stage.close();
    }

    private static CalendarMonth month(YearMonth month) {
        return new CalendarMonth(
                month, MonthGrid.weeks(month, DayOfWeek.MONDAY, month.atDay(1), 6), month.atDay(1), TODAY, HistoryIndex.NONE);
    }

    /// Clicks the middle of a day; the weeks are below the names of the days.
    private void click(FxRobot robot, int week, int column) {
        Bounds bounds = days.localToScreen(days.getBoundsInLocal());
        robot.clickOn(bounds.getMinX() + (column + 0.5) * COLUMN, bounds.getMinY() + 20 + (week + 0.5) * 28);
    }

    @Test
    void aClickChoosesTheDay(FxRobot robot) {
        click(robot, 0, 3);
        click(robot, 2, 1);
        click(robot, 4, 5);
        assertThat(chosen).containsExactly(OCTOBER.atDay(1), OCTOBER.atDay(13), OCTOBER.atDay(31));
    }

    @Test
    void aClickBesideTheMonthChoosesNothing(FxRobot robot) {
        click(robot, 0, 2);
        click(robot, 4, 6);
        click(robot, -1, 3);
        assertThat(chosen).isEmpty();
    }

    @Test
    void itIsAsHighAsItsWeeks(FxRobot robot) {
        double five = days.prefHeight(-1);
        robot.interact(() -> days.show(month(YearMonth.of(2026, 2))));
        assertThat(days.prefHeight(-1)).isEqualTo(five);
        robot.interact(() -> days.show(month(YearMonth.of(2026, 8))));
        assertThat(days.prefHeight(-1)).isEqualTo(five + 28);
    }
}
