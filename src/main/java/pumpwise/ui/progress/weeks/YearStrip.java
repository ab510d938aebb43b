package pumpwise.ui.progress.weeks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import pumpwise.progress.week.TrainingYear;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.canvas.Ink;
import pumpwise.ui.common.canvas.InkRegion;
import pumpwise.ui.progress.part.DayShade;
import pumpwise.words.DateWords;

/// A year of days: a column for each week, and a day is darker the more was done. Left and Right move by weeks, Up and Down
/// by days, Home and End to the first and the last session. Enter or a click opens the session of the day.
final class YearStrip extends InkRegion {

    private static final int DAYS = 7;
    private static final double TOP = 16;
    private static final double LEFT = 28;
    private static final double ROW = 14;
    private static final double GAP = 2;
    private static final double ARC = 4;
    private static final int MONTH_COLUMNS = 3;
    private static final Ink[] SHADES = {Ink.LINE, Ink.FEW, Ink.SOME, Ink.MANY};

    private final YearViewModel model;
    private final DateWords dates;

    YearStrip(YearViewModel model, DateWords dates) {
        super(TOP + DAYS * ROW);
        this.model = model;
        this.dates = dates;
        setId("weeks-year");
        getStyleClass().add("year-strip");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        accessibleTextProperty().bind(model.toldProperty());
        model.yearProperty().subscribe(_ -> redraw());
        model.atProperty().subscribe(_ -> redraw());
        setOnMouseMoved(event -> model.point(day(event.getX(), event.getY())));
        setOnMouseExited(_ -> {
            // A click leads to another view; the day stays for the way back.
            if (!isFocused() && NodeVisibility.isShown(this)) {
                model.point(null);
            }
        });
        setOnMouseClicked(event -> {
            requestFocus();
            model.point(day(event.getX(), event.getY()));
            model.choose();
        });
        setOnKeyPressed(this::press);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> model.move(-DAYS);
            case RIGHT -> model.move(DAYS);
            case UP -> model.move(-1);
            case DOWN -> model.move(1);
            case HOME -> model.moveToEnd(false);
            case END -> model.moveToEnd(true);
            case ENTER, SPACE -> model.choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static double column(double width) {
        return (width - LEFT) / TrainingYear.WEEKS;
    }

    /// The day at a place; null for none.
    private @Nullable LocalDate day(double x, double y) {
        TrainingYear year = model.yearProperty().get();
        int week = (int) Math.floor((x / scale() - LEFT) / column(getWidth() / scale()));
        int row = (int) Math.floor((y / scale() - TOP) / ROW);
        boolean isIn = week >= 0 && week < TrainingYear.WEEKS && row >= 0 && row < DAYS;
        return year == null || !isIn ? null : year.from().plusDays((long) week * DAYS + row);
    }

    @Override
    protected void paintAll(double width, double height) {
        GraphicsContext pen = pen();
        pen.clearRect(0, 0, width, height);
        TrainingYear year = model.yearProperty().get();
        if (year == null) {
            return;
        }
        double column = column(width);
        pen.setFont(Font.font("IBM Plex Sans", LETTERS));
        pen.setTextBaseline(VPos.CENTER);
        pen.setFill(paint(Ink.TEXT));
        for (int row = 0; row < DAYS; row += 2) {
            String name = dates.initials(year.from().plusDays(row).getDayOfWeek());
            pen.fillText(name, 0, TOP + row * ROW + ROW / 2 - GAP / 2, LEFT - GAP);
        }
        paintMonths(year, column);
        for (LocalDate day = year.from(); !day.isAfter(year.today()); day = day.plusDays(1)) {
            paintDay(year, day, column);
        }
    }

    private void paintMonths(TrainingYear year, double column) {
        int free = 0;
        for (int week = 0; week <= TrainingYear.WEEKS - MONTH_COLUMNS; week++) {
            LocalDate last = year.first().plus(week).last();
            if (last.getDayOfMonth() <= DAYS && week >= free) {
                pen().fillText(dates.monthInitials(last.getMonth()), LEFT + week * column, LETTERS / 2);
                free = week + MONTH_COLUMNS;
            }
        }
    }

    private void paintDay(TrainingYear year, LocalDate day, double column) {
        long at = ChronoUnit.DAYS.between(year.from(), day);
        long week = at / DAYS;
        double x = Math.rint(LEFT + week * column);
        double y = TOP + at % DAYS * ROW;
        double width = Math.rint(LEFT + (week + 1) * column) - x - GAP;
        GraphicsContext pen = pen();
        pen.setFill(year.on(day)
                .map(it -> paint(SHADES[DayShade.of(it.sets())]))
                .orElseGet(() -> paint(Ink.GROUND)));
        pen.fillRoundRect(x, y, width, ROW - GAP, ARC, ARC);
        if (day.equals(model.atProperty().get())) {
            pen.setStroke(paint(Ink.SELECTED));
            pen.setLineWidth(GAP);
            pen.strokeRoundRect(x, y, width, ROW - GAP, ARC, ARC);
        }
    }
}
