package pumpwise.ui.timeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// The timeline as a bar that is redrawn only when the session, the selection, the size or the theme changes. Left and
/// Right move by steps, Up and Down by exercises. Enter or a click shows the exercise in the routine.
final class TimelineBar extends Region {

    private static final StyleablePropertyFactory<TimelineBar> INKS =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final TimelineViewModel timeline;
    private final Canvas canvas = new Canvas();
    private final Map<Ink, StyleableProperty<Paint>> inks = new EnumMap<>(Ink.class);
    private final TimelinePainter painter = new TimelinePainter(canvas.getGraphicsContext2D(), this::paint);

    TimelineBar(TimelineViewModel timeline) {
        this.timeline = timeline;
        setId("timeline");
        getStyleClass().add("timeline-bar");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        accessibleTextProperty().bind(timeline.toldProperty());
        canvas.setManaged(false);
        getChildren().add(canvas);
        for (Ink ink : Ink.values()) {
            StyleableProperty<Paint> property = INKS.createStyleablePaintProperty(
                    this, ink.property(), ink.property(), bar -> bar.property(ink), Color.GRAY);
            inks.put(ink, property);
            ((ObservableValue<?>) property).subscribe(_ -> requestLayout());
        }
        timeline.drawingProperty().subscribe(_ -> draw());
        timeline.atProperty().subscribe(_ -> draw());
        setOnMouseMoved(event -> timeline.point(event.getX() / getWidth()));
        setOnMouseExited(_ -> timeline.leave());
        setOnMouseClicked(event -> {
            timeline.point(event.getX() / getWidth());
            timeline.choose();
        });
        setOnKeyPressed(this::press);
    }

    private StyleableProperty<Paint> property(Ink ink) {
        return Objects.requireNonNull(inks.get(ink), ink.property());
    }

    private Paint paint(Ink ink) {
        return property(ink).getValue();
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> timeline.move(-1);
            case RIGHT -> timeline.move(1);
            case UP, PAGE_UP -> timeline.moveBlock(-1);
            case DOWN, PAGE_DOWN -> timeline.moveBlock(1);
            case HOME -> timeline.moveToEnd(false);
            case END -> timeline.moveToEnd(true);
            case ENTER, SPACE -> timeline.choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    protected double computePrefHeight(double width) {
        return TimelinePainter.HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return TimelinePainter.HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        draw();
    }

    private void draw() {
        if (canvas.getWidth() > 0) {
            painter.draw(timeline.drawingProperty().get(), timeline.atProperty().get());
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return INKS.getCssMetaData();
    }
}
