package pumpwise.ui.progress.history.calendar;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.MovingHint;
import pumpwise.ui.common.canvas.Ink;
import pumpwise.ui.common.canvas.InkRegion;
import pumpwise.words.DateWords;

/// The days of a month: each a number on a ground that is darker the more was done, with the number of sessions in the
/// corner if there was more than one. One drawing, because a node for each of 42 days takes longer to style than the list
/// beside it.
final class MonthDays extends InkRegion {

    private static final Ink[] GROUNDS = {Ink.EDGE, Ink.FEW, Ink.SOME, Ink.MANY};
    private static final int DARK = 3;
    private static final double TOP = 20;
    private static final double LOWEST_ROW = 28;
    private static final double ROW = 22;
    private static final double WIDEST = 38;
    private static final double ARC = 16;
    private static final double NUMBER = 14;
    private static final double COUNT = 10;
    private static final double RING_INSET = 3.5;
    private static final double COUNT_RIGHT = 4;
    // All digits of the font are this wide, for a size of 1.
    private static final double DIGIT = 0.6;
    private static final double UNDERLINE = 6.5;
    private static final String PLAIN = "IBM Plex Sans";
    private static final String BOLD = "IBM Plex Sans SmBld";

    private final DateWords dates;
    private @Nullable CalendarMonth month;
    private @Nullable LocalDate pointed;

    /// @param choose takes the day that was clicked
    /// @param text a day in words
    MonthDays(DateWords dates, Consumer<LocalDate> choose, Function<LocalDate, String> text) {
        super(TOP);
        this.dates = dates;
        setOnMouseMoved(event -> point(day(event)));
        setOnMouseExited(_ -> point(null));
        setOnMouseClicked(event -> {
            LocalDate day = day(event);
            if (day != null && event.getButton() == MouseButton.PRIMARY) {
                choose.accept(day);
            }
        });
        MovingHint.set(this, event -> {
            LocalDate day = day(event);
            return day == null ? "" : text.apply(day);
        });
    }

    void show(CalendarMonth shown) {
        boolean isOtherHeight = month == null || month.weeks().size() != shown.weeks().size();
        month = shown;
        if (isOtherHeight) {
            requestLayout();
        } else {
            redraw();
        }
    }

    private void point(@Nullable LocalDate day) {
        if (day == null ? pointed != null : !day.equals(pointed)) {
            pointed = day;
            redraw();
        }
    }

    /// The height of a week, before it is scaled.
    private double row() {
        return Math.max(LOWEST_ROW / scale(), ROW);
    }

    private @Nullable LocalDate day(MouseEvent event) {
        double column = getWidth() / CalendarMonth.DAYS;
        int week = (int) Math.floor((event.getY() / scale() - TOP) / row());
        return month == null ? null : month.day(week, (int) Math.floor(event.getX() / column));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.rint((TOP + (month == null ? 0 : month.weeks().size()) * row()) * scale());
    }

    @Override
    protected void paintAll(double width, double height) {
        GraphicsContext pen = pen();
        pen.clearRect(0, 0, width, height);
        CalendarMonth shown = month;
        if (shown == null) {
            return;
        }
        double column = width / CalendarMonth.DAYS;
        pen.setTextBaseline(VPos.CENTER);
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setFont(Font.font(PLAIN, LETTERS));
        pen.setFill(paint(Ink.TEXT));
        for (int day = 0; day < CalendarMonth.DAYS; day++) {
            LocalDate date = shown.weeks().getFirst().days().get(day);
            pen.fillText(dates.initials(date.getDayOfWeek()), (day + 0.5) * column, TOP / 2 - 1, column);
        }
        for (int week = 0; week < shown.weeks().size(); week++) {
            for (int day = 0; day < CalendarMonth.DAYS; day++) {
                LocalDate date = shown.day(week, day);
                if (date != null) {
                    paintDay(shown, date, (day + 0.5) * column, TOP + week * row(), Math.min(column, WIDEST / scale()));
                }
            }
        }
    }

    private void paintDay(CalendarMonth shown, LocalDate day, double middle, double top, double width) {
        GraphicsContext pen = pen();
        int count = shown.count(day);
        int shade = shown.shade(day);
        double left = Math.rint(middle - width / 2);
        paintGround(shown, day, left, top, width);
        boolean isToday = day.equals(shown.today());
        boolean isShaded = count > 0 && shade > 0;
        Ink ink = Ink.TEXT;
        if (isShaded && shade == DARK) {
            ink = Ink.ON_MANY;
        } else if (isToday || isShaded) {
            ink = Ink.SELECTED;
        }
        pen.setFill(paint(ink));
        pen.setFont(Font.font(isShaded ? BOLD : PLAIN, NUMBER));
        String number = Integer.toString(day.getDayOfMonth());
        double line = top + row() / 2;
        pen.fillText(number, middle, line);
        if (isToday) {
            double half = number.length() * DIGIT * NUMBER / 2;
            pen.fillRect(middle - half, Math.rint(line + UNDERLINE), 2 * half, 1);
        }
        if (count > 1) {
            pen.setFill(paint(ink == Ink.TEXT ? Ink.SELECTED : ink));
            pen.setFont(Font.font(BOLD, COUNT));
            pen.fillText(Integer.toString(count), left + width - COUNT_RIGHT - COUNT * DIGIT / 2, top + COUNT * DIGIT + 1);
        }
    }

    private void paintGround(CalendarMonth shown, LocalDate day, double left, double top, double width) {
        GraphicsContext pen = pen();
        int count = shown.count(day);
        int shade = shown.shade(day);
        // A ring around the day stands clear of its ground, which may be as dark.
        boolean isSelected = day.equals(shown.selected());
        double inset = isSelected ? RING_INSET : 1;
        if (count > 0 && shade > 0) {
            fill(GROUNDS[shade], inset, left, top, width);
        } else if (day.equals(pointed)) {
            fill(Ink.HOVER, inset, left, top, width);
        }
        if (isSelected) {
            pen.setStroke(paint(Ink.SELECTED));
            pen.setLineWidth(2);
            pen.strokeRoundRect(left + 1, top + 1, width - 2, row() - 2, ARC - 2, ARC - 2);
        } else if (count > 0 && shade == 0) {
            pen.setStroke(paint(Ink.EDGE));
            pen.setLineWidth(1);
            pen.strokeRoundRect(left + 0.5, top + 0.5, width - 1, row() - 1, ARC, ARC);
        }
    }

    private void fill(Ink ink, double inset, double left, double top, double width) {
        pen().setFill(paint(ink));
        double arc = ARC - 2 * (inset - 1);
        pen().fillRoundRect(left + inset, top + inset, width - 2 * inset, row() - 2 * inset, arc, arc);
    }
}
