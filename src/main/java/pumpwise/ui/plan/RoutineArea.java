package pumpwise.ui.plan;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.ScrollArea;
import pumpwise.ui.plan.start.StartCard;

/// The area for the rows of the routine, or for the start card while the routine is empty.
final class RoutineArea {

    private final StackPane pane;
    private final Node rows;
    private final Supplier<StartCard> card;
    private final BooleanSupplier hasFocus;
    private final Runnable focusNext;
    private @Nullable StartCard start;
    private @Nullable ScrollPane startPane;

    /// @param pane contains the rows and the card
    /// @param card creates the card
    /// @param hasFocus whether the focus moves to the card when the rows disappear
    /// @param focusNext moves the focus when the routine is no longer empty
    RoutineArea(StackPane pane, Node rows, Supplier<StartCard> card, BooleanSupplier hasFocus, Runnable focusNext) {
        this.pane = pane;
        this.rows = rows;
        this.card = card;
        this.hasFocus = hasFocus;
        this.focusNext = focusNext;
    }

    /// Shows the rows or the card.
    void show(boolean isEmpty) {
        boolean follows = hasFocus.getAsBoolean();
        boolean fromStart = startPane != null && startPane.isFocusWithin();
        if (isEmpty && startPane == null) {
            build();
        }
        NodeVisibility.set(rows, !isEmpty);
        if (startPane != null) {
            NodeVisibility.set(startPane, isEmpty);
        }
        if (isEmpty && follows) {
            focusStart();
        } else if (!isEmpty && fromStart) {
            focusNext.run();
        }
    }

    private void build() {
        StartCard built = card.get();
        ScrollArea scroll = new ScrollArea();
        scroll.setContent(built);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // Below what lies over the rows.
        pane.getChildren().add(pane.getChildren().indexOf(rows) + 1, scroll);
        start = built;
        startPane = scroll;
    }

    /// Moves the focus to the first template. Returns false if the rows are shown.
    boolean focusStart() {
        if (start == null || startPane == null || rows.isVisible()) {
            return false;
        }
        // Only then is the card in the scene.
        startPane.applyCss();
        start.focusFirst();
        return true;
    }
}
