package pumpwise.ui.plan.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.plan.model.Line;

/// A pane with the lines of the table, of which only visible ones have nodes. Lines have fixed heights, so that the
/// table knows their positions without showing them; only open lines (with details, or with an invalid value) keep
/// their nodes and are measured.
///
/// This is not a `ListView`, whose cells are measured one by one, jump while they scroll past open lines, and each need
/// a skin and CSS selectors.
final class LinesPane extends Pane {

    /// The assumed height of the visible part before the first layout.
    private static final double FIRST_VIEW = 640;

    /// The number of pixels above and below the visible part that have nodes too.
    private static final double MARGIN = 52;

    private final Function<Line, LineCell> create;
    private final Predicate<Line> isOpen;
    private final ToDoubleBiFunction<Line, ColumnGrid> usual;
    private final Runnable placed;
    private final Map<Line, LineCell> cells = new LinkedHashMap<>();
    private final Deque<LineCell> spare = new ArrayDeque<>();
    private List<Line> lines = List.of();
    private double[] tops = {0};
    private double from;
    private double to = FIRST_VIEW;
    private final ReadOnlyObjectWrapper<ColumnGrid> grid = new ReadOnlyObjectWrapper<>(ColumnGrid.NONE);
    private boolean hasLoads;
    private double scale = 1;
    private final Map<PseudoClass, Set<Line>> states = new HashMap<>();

    /// @param create creates a cell for a line
    /// @param isOpen whether a line is higher than usual
    /// @param usual the height of a line that is not open
    /// @param placed called after the lines have been positioned
    LinesPane(Function<Line, LineCell> create, Predicate<Line> isOpen, ToDoubleBiFunction<Line, ColumnGrid> usual, Runnable placed) {
        this.create = create;
        this.isOpen = isOpen;
        this.usual = usual;
        this.placed = placed;
        setId("routine-lines");
        getStyleClass().add("routine-lines");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
    }

    /// Shows other lines.
    void setLines(List<Line> now) {
        lines = now;
        refresh();
    }

    /// Sets whether there is a column for loads; if not, names get its width.
    void setLoads(boolean now) {
        if (now != hasLoads) {
            hasLoads = now;
            align(grid.get().width());
        }
    }

    /// Scales lines and columns with the text.
    void setTextScale(double now) {
        if (now != scale) {
            scale = now;
            align(grid.get().width());
        }
    }

    /// Sets the total width of the columns.
    void setColumnsWidth(double width) {
        if (width != grid.get().width()) {
            align(width);
        }
    }

    private void align(double width) {
        ColumnGrid next = new ColumnGrid(width, hasLoads, scale);
        grid.set(next);
        cells.values().forEach(cell -> cell.align(next));
        refresh();
    }

    /// The columns.
    ReadOnlyObjectProperty<ColumnGrid> gridProperty() {
        return grid.getReadOnlyProperty();
    }

    /// Sets the visible part, between two heights.
    void view(double top, double bottom) {
        if (top != from || bottom != to) {
            from = top;
            to = bottom;
            fill();
        }
    }

    /// Sets a pseudo-class on some lines and removes it from all others, even while they are out of view.
    void mark(PseudoClass state, Set<Line> in) {
        states.put(state, in);
        cells.forEach((line, cell) -> cell.pseudoClassStateChanged(state, in.contains(line)));
    }

    /// Updates the layout after heights have changed.
    void refresh() {
        fill();
        requestLayout();
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    private void fill() {
        measure();
        Set<Line> wanted = new HashSet<>();
        for (int index = 0; index < lines.size(); index++) {
            boolean inView = tops[index + 1] > from - MARGIN && tops[index] < to + MARGIN;
            if (inView || isOpen.test(lines.get(index))) {
                wanted.add(lines.get(index));
            }
        }
        List<LineCell> free = release(wanted);
        List<LineCell> added = new ArrayList<>();
        for (Line line : lines) {
            if (wanted.contains(line) && !cells.containsKey(line)) {
                LineCell cell = take(free, line).or(() -> take(spare, line)).orElseGet(() -> create.apply(line));
                cell.show(line);
                cell.align(grid.get());
                states.forEach((state, in) -> cell.pseudoClassStateChanged(state, in.contains(line)));
                cells.put(line, cell);
                if (cell.getParent() == null) {
                    added.add(cell);
                }
            }
        }
        getChildren().removeAll(free);
        spare.addAll(free);
        getChildren().addAll(0, added);
        if (getScene() != null) {
            added.forEach(Node::applyCss);
        }
        measure();
        place();
    }

    /// Releases the cells of lines that are no longer visible.
    private List<LineCell> release(Set<Line> wanted) {
        List<LineCell> free = new ArrayList<>();
        for (Iterator<Map.Entry<Line, LineCell>> each = cells.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<Line, LineCell> entry = each.next();
            if (!wanted.contains(entry.getKey())) {
                each.remove();
                entry.getValue().release();
                free.add(entry.getValue());
            }
        }
        return free;
    }

    private static Optional<LineCell> take(Iterable<LineCell> from, Line line) {
        for (Iterator<LineCell> each = from.iterator(); each.hasNext(); ) {
            LineCell cell = each.next();
            if (cell.suits(line)) {
                each.remove();
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    private void measure() {
        double[] next = new double[lines.size() + 1];
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            LineCell cell = isOpen.test(line) ? cells.get(line) : null;
            next[index + 1] = next[index] + (cell == null ? usual.applyAsDouble(line, grid.get()) : cell.height());
        }
        tops = next;
    }

    private void place() {
        Map<Line, Integer> index = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            index.put(lines.get(at), at);
        }
        cells.forEach((line, cell) -> {
            int at = index.getOrDefault(line, 0);
            cell.resizeRelocate(0, tops[at], getWidth(), tops[at + 1] - tops[at]);
        });
    }

    @Override
    protected void layoutChildren() {
        measure();
        place();
        placed.run();
    }

    @Override
    protected double computePrefHeight(double width) {
        return tops[tops.length - 1];
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// The total height of all lines.
    double total() {
        return tops[tops.length - 1];
    }

    List<Line> lines() {
        return lines;
    }

    /// The position of a line. An index one past the last is the end.
    double top(int index) {
        return tops[index];
    }

    /// The cell of a line; empty if it is out of view.
    Optional<LineCell> cell(@Nullable Line line) {
        return Optional.ofNullable(line).map(cells::get);
    }
}
