package pumpwise.ui.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import pumpwise.ui.common.canvas.InkRegion;

/// The timeline as a bar that is redrawn only when the session, the selection, the size or the theme changes. Left and
/// Right move by steps, Up and Down by exercises. Enter or a click shows the exercise in the routine.
final class TimelineBar extends InkRegion {

    private final TimelineViewModel timeline;
    private final TimelinePainter painter = new TimelinePainter(pen(), this::paint);

    TimelineBar(TimelineViewModel timeline) {
        super(TimelinePainter.HEIGHT);
        this.timeline = timeline;
        setId("timeline");
        getStyleClass().add("timeline-bar");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        accessibleTextProperty().bind(timeline.toldProperty());
        timeline.drawingProperty().subscribe(_ -> redraw());
        timeline.atProperty().subscribe(_ -> redraw());
        setOnMouseMoved(event -> timeline.point(event.getX() / getWidth()));
        setOnMouseExited(_ -> timeline.leave());
        setOnMouseClicked(event -> {
            timeline.point(event.getX() / getWidth());
            timeline.choose();
        });
        setOnKeyPressed(this::press);
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
    protected void paintAll(double width, double height) {
        painter.draw(timeline.drawingProperty().get(), timeline.atProperty().get(), width);
    }
}
