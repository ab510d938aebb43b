package pumpwise.ui.library.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.words.Words;

/// The grid of cards. It is a list of rows, of which only the visible ones exist. The grid has the focus, and the arrow
/// keys move from card to card.
public final class CardGrid extends ListView<List<Exercise>> {

    /// The smallest width of a card, as a share of the height of a row, which the style sheet sets.
    private static final double SMALLEST = 0.7;

    private static final double GAP = 16;
    private static final double SCROLL_BAR = 16;

    private final CardsViewModel cards;
    private final Actions actions;
    private int columns = 1;
    private double left;

    /// The commands of the grid.
    public interface Actions {

        /// Opens the page of the chosen card.
        void open();

        /// Moves the focus to what is above the grid.
        void leave();
    }

    /// @param reducedMotion whether the system asks for reduced motion
    public CardGrid(CardsViewModel cards, Words words, ObservableValue<Boolean> reducedMotion, Actions actions) {
        this.cards = cards;
        this.actions = actions;
        setId("cards");
        getStyleClass().add("card-grid");
        setAccessibleText(words.text("library.screen"));
        setAccessibleHelp(words.text("library.cards.help"));
        Rows grid = new Rows();
        CardPictures pictures = new CardPictures(reducedMotion);
        setCellFactory(_ -> new CardRow(grid, () -> new FigureCard(words, pictures, reducedMotion)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe((_, _) -> mark());
        widthProperty().subscribe((_, _) -> fit());
        fixedCellSizeProperty().subscribe((_, _) -> fit());
        cards.hitsProperty().subscribe(_ -> fill());
        cards.chosenProperty().subscribe((_, _) -> {
            mark();
            reveal();
        });
    }

    /// Adapts the number of columns to the width.
    private void fit() {
        double smallest = getFixedCellSize() * SMALLEST;
        if (getWidth() <= 0 || smallest <= 0) {
            return;
        }
        int fitting = Math.max(1, (int) ((getWidth() - SCROLL_BAR + GAP) / (smallest + GAP)));
        if (fitting != columns) {
            columns = fitting;
            fill();
            refresh();
        }
    }

    private void fill() {
        List<Exercise> all = cards.hitsProperty().get();
        List<List<Exercise>> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += columns) {
            rows.add(all.subList(from, Math.min(from + columns, all.size())));
        }
        getItems().setAll(rows);
        scrollTo(Math.max(0, cards.chosenIndex()) / columns);
    }

    /// What the rows need to know, and what the mouse does on their cards.
    private final class Rows implements CardRow.Grid {

        @Override
        public int columns() {
            return columns;
        }

        @Override
        public @Nullable Exercise chosen() {
            return cards.chosenProperty().get();
        }

        @Override
        public boolean hasFocus() {
            return isFocused();
        }

        @Override
        public boolean isOwn(Exercise exercise) {
            return cards.isOwn(exercise);
        }

        @Override
        public void press(FigureCard card) {
            choose(card);
            requestFocus();
        }

        @Override
        public void open(FigureCard card) {
            choose(card);
            remember();
            actions.open();
        }
    }

    private void choose(FigureCard card) {
        cards.chooseAt(cards.hitsProperty().get().indexOf(card.exercise()));
    }

    private void press(KeyEvent event) {
        int from = cards.chosenIndex();
        if (from < 0 || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        GridSteps steps = new GridSteps(columns, cards.hitsProperty().get().size());
        switch (event.getCode()) {
            case LEFT -> cards.chooseAt(steps.horizontally(from, -1));
            case RIGHT -> cards.chooseAt(steps.horizontally(from, 1));
            case DOWN -> cards.chooseAt(steps.vertically(from, 1));
            case UP -> {
                if (from < columns) {
                    actions.leave();
                } else {
                    cards.chooseAt(steps.vertically(from, -1));
                }
            }
            case PAGE_DOWN -> cards.chooseAt(steps.vertically(from, rowsInView()));
            case PAGE_UP -> cards.chooseAt(steps.vertically(from, -rowsInView()));
            case HOME -> cards.chooseAt(0);
            case END -> cards.chooseAt(steps.count() - 1);
            case ENTER -> {
                remember();
                actions.open();
            }
            case SPACE -> chosenCard().ifPresent(FigureCard::toggle);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int rowsInView() {
        return Math.max(1, (int) (getHeight() / getFixedCellSize()));
    }

    private void mark() {
        rows().forEach(CardRow::mark);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private List<CardRow> rows() {
        return lookupAll(".card-row").stream().map(CardRow.class::cast).toList();
    }

    private Optional<FigureCard> chosenCard() {
        return rows().stream()
                .flatMap(row -> row.cards().stream())
                .filter(card -> card.isVisible() && card.exercise() == cards.chosenProperty().get())
                .findFirst();
    }

    /// Scrolls just enough to show the whole chosen card.
    private void reveal() {
        int index = cards.chosenIndex();
        layout();
        if (index >= 0 && lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            int row = index / columns;
            double above = row * getFixedCellSize();
            double below = above + getFixedCellSize() - flow.getHeight();
            scrollTo(flow, Math.min(Math.max(top(flow), below), above));
        }
    }

    private void scrollTo(VirtualFlow<?> flow, double top) {
        if (flow.getFirstVisibleCell() != null) {
            flow.scrollPixels(top - top(flow));
        }
    }

    /// How far the grid is scrolled down, in pixels.
    private double top(VirtualFlow<?> flow) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        return first == null ? 0 : first.getIndex() * getFixedCellSize() - first.getLayoutY();
    }

    /// Remembers how far the grid is scrolled, because it changes if a notice takes some of its room.
    private void remember() {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            left = top(flow);
        }
    }

    /// Returns to the grid: takes the focus, scrolls to where the grid was left, and shows the chosen card.
    public void enter() {
        requestFocus();
        // A new height would move the rows again.
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            scrollTo(flow, left);
        }
        reveal();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        // The focus of a screen reader is on a card, not on its row.
        return attribute == AccessibleAttribute.FOCUS_ITEM
                ? chosenCard().orElse(null)
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
