package pumpwise.ui.plan.view;

import java.util.List;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.ui.plan.model.RowSelection;

/// Drags rows to another place. A copy follows the pointer, a line shows where the rows will land, and the routine
/// scrolls near its edges. Esc cancels the drag.
///
/// It uses plain mouse events, because drag and drop is not available on every platform of JavaFX.
final class RowDrag {

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass TAKES_IN = PseudoClass.getPseudoClass("takes-in");
    private static final double EDGE = 40;
    private static final double SPEED = 0.25;

    private final ScrollPane pane;
    private final Pane routine;
    private final List<SectionCard> cards;
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
    private boolean givenUp;

    /// One drag, from the press to the release.
    private static final class Drag {
        private final Place from;
        private final List<Node> rows;
        private final DropPlaces places;
        private double pointerY;
        private DropPlaces.@Nullable Drop drop;

        private Drag(Place from, List<Node> rows, DropPlaces places) {
            this.from = from;
            this.rows = rows;
            this.places = places;
        }
    }

    /// @param pane the pane that the routine scrolls in
    /// @param cards its sections from top to bottom
    RowDrag(ScrollPane pane, Pane routine, List<SectionCard> cards, RowSelection selection, RowActions actions) {
        this.pane = pane;
        this.routine = routine;
        this.cards = cards;
        this.selection = selection;
        this.actions = actions;
        marks = new DragMarks(routine);
    }

    boolean isUnderWay() {
        return drag != null;
    }

    /// Whether the last drag was cancelled, so that releasing the button means nothing.
    boolean wasGivenUp() {
        return givenUp;
    }

    /// Starts to drag a row, and the rows that are selected with it.
    ///
    /// @param sceneY where it was pressed
    void begin(RowNode row, double sceneY) {
        Set<Place> places = selection.meantAt(row.place());
        List<Node> rows = places.stream().map(this::find).toList();
        boolean alone = rows.stream().noneMatch(BlockView.class::isInstance);
        marks.show((Node) row, sceneY, places.size());
        rows.forEach(each -> each.pseudoClassStateChanged(DRAGGED, true));
        drag = new Drag(row.place(), rows, new DropPlaces(routine, cards, alone));
        givenUp = false;
        routine.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
        scrolling.start();
    }

    private Node find(Place place) {
        return cards.stream()
                .filter(card -> card.section() == place.section())
                .map(card -> card.find(place))
                .findFirst()
                .orElseThrow();
    }

    /// Follows the pointer.
    void to(double sceneX, double sceneY) {
        Drag now = drag;
        if (now == null) {
            return;
        }
        now.pointerY = sceneY;
        double y = routine.sceneToLocal(sceneX, sceneY).getY();
        DropPlaces.Drop drop = now.places.at(y);
        mark(now.drop, false);
        mark(drop, true);
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

    /// Marks the superset that would take the rows, if there is one.
    private static void mark(DropPlaces.@Nullable Drop drop, boolean marked) {
        if (drop != null && drop.superset() != null) {
            drop.superset().pseudoClassStateChanged(TAKES_IN, marked);
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            givenUp = true;
            end();
        }
    }

    private void end() {
        Drag now = drag;
        if (now != null) {
            drag = null;
            scrolling.stop();
            routine.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
            marks.hide();
            now.rows.forEach(row -> row.pseudoClassStateChanged(DRAGGED, false));
            mark(now.drop, false);
        }
    }

    /// The nearer to the edge, the faster.
    private void scroll() {
        Drag now = drag;
        double hidden = routine.getHeight() - pane.getViewportBounds().getHeight();
        if (now == null || hidden <= 0) {
            return;
        }
        double y = pane.sceneToLocal(0, now.pointerY).getY();
        double over = y < EDGE ? y - EDGE : Math.max(y - (pane.getHeight() - EDGE), 0);
        if (over != 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + over * SPEED / hidden, 0, 1));
            to(0, now.pointerY);
        }
    }
}
