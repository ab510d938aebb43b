package pumpwise.ui.plan.view;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.ui.plan.model.Line;
import pumpwise.ui.plan.model.RowSelection;

/// Drags rows to another place. A copy follows the pointer, a line marks the drop position, and the routine scrolls
/// near its edges. Esc cancels the drag.
///
/// It uses plain mouse events, because JavaFX does not support drag and drop on every platform.
final class RowDrag {

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass TAKES_IN = PseudoClass.getPseudoClass("takes-in");
    private static final double EDGE = 40;
    private static final double SPEED = 0.25;

    private final LineScroller pane;
    private final LinesPane lines;
    private final RowSelection selection;
    private final RowActions actions;
    private final DragMarks marks;
    private final EventHandler<KeyEvent> escape = this::escape;
    private final AnimationTimer scrolling = new AnimationTimer() {
        @Override
        public void handle(long now) {
            scroll();
        }
    };
    private @Nullable Drag drag;
    private boolean cancelled;

    /// One drag, from the press to the release.
    private static final class Drag {
        private final Place from;
        private final DropPlaces places;
        private double pointerY;
        private DropPlaces.@Nullable Drop drop;

        private Drag(Place from, DropPlaces places) {
            this.from = from;
            this.places = places;
        }
    }

    /// @param pane the scroll pane with the lines
    RowDrag(LineScroller pane, LinesPane lines, RowSelection selection, RowActions actions) {
        this.pane = pane;
        this.lines = lines;
        this.selection = selection;
        this.actions = actions;
        marks = new DragMarks(lines);
    }

    boolean isUnderWay() {
        return drag != null;
    }

    /// Whether the drag was cancelled, so that releasing the button has no effect.
    boolean wasCancelled() {
        return cancelled;
    }

    /// Forgets a cancelled drag, after the button was released.
    void forget() {
        cancelled = false;
    }

    /// Starts to drag a row, together with the selected rows.
    ///
    /// @param sceneY the vertical position of the press
    void begin(Line.Row row, double sceneY) {
        LineCell cell = lines.cell(row).orElse(null);
        if (cell == null) {
            return;
        }
        Set<Place> places = selection.meantAt(row.place());
        Set<Line> dragged = lines.lines().stream()
                .filter(line -> line instanceof Line.Row && isIn(places, line.place()))
                .collect(Collectors.toSet());
        boolean alone = dragged.stream().noneMatch(Line.Superset.class::isInstance);
        marks.show(cell, lines.sceneToLocal(0, sceneY).getY(), places.size());
        lines.mark(DRAGGED, dragged);
        drag = new Drag(row.place(), new DropPlaces(lines, alone));
        cancelled = false;
        lines.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
        scrolling.start();
    }

    private static boolean isIn(Set<Place> places, Place place) {
        return places.contains(place) || places.contains(place.wholeBlock());
    }

    /// Follows the pointer.
    void to(double sceneX, double sceneY) {
        Drag now = drag;
        if (now == null) {
            return;
        }
        now.pointerY = sceneY;
        double y = lines.sceneToLocal(sceneX, sceneY).getY();
        DropPlaces.Drop drop = now.places.at(y);
        mark(drop);
        now.drop = drop;
        marks.follow(y, drop);
    }

    /// Drops the rows at the pointer.
    void drop() {
        Drag now = drag;
        end();
        if (now != null && now.drop != null) {
            actions.drop(now.from, now.drop.to());
        }
    }

    /// Highlights the superset that would accept the rows, if there is one.
    private void mark(DropPlaces.@Nullable Drop drop) {
        Line.Superset superset = drop == null ? null : drop.superset();
        Set<Line> taking = new HashSet<>();
        if (superset != null) {
            lines.lines().stream()
                    .filter(line -> !line.place().isSection() && line.place().wholeBlock().equals(superset.place()))
                    .forEach(taking::add);
        }
        lines.mark(TAKES_IN, taking);
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancelled = true;
            end();
        }
    }

    private void end() {
        if (drag != null) {
            drag = null;
            scrolling.stop();
            lines.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
            marks.hide();
            lines.mark(DRAGGED, Set.of());
            mark(null);
        }
    }

    /// Scrolls faster the nearer the pointer is to the edge.
    private void scroll() {
        Drag now = drag;
        double hidden = lines.getHeight() - pane.getViewHeight();
        if (now == null || hidden <= 0) {
            return;
        }
        double y = pane.sceneToLocal(0, now.pointerY).getY();
        double over = y < EDGE ? y - EDGE : Math.max(y - (pane.getHeight() - EDGE), 0);
        if (over != 0) {
            pane.setPosition(pane.getPosition() + over * SPEED / hidden);
            to(0, now.pointerY);
        }
    }
}
