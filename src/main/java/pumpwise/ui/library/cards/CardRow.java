package pumpwise.ui.library.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;

/// One row of cards. Its cards are reused for other rows as the grid scrolls.
final class CardRow extends ListCell<List<Exercise>> {

    private final Grid grid;
    private final Supplier<FigureCard> maker;
    private final HBox box = new HBox();

    /// The grid around the rows.
    interface Grid {

        /// The number of cards in a full row.
        int columns();

        /// The exercise of the chosen card; null for none.
        @Nullable Exercise chosen();

        /// Whether the chosen card has the focus.
        boolean hasFocus();

        /// Whether an exercise is one of the user's own.
        boolean isOwn(Exercise exercise);

        /// Called when the mouse is pressed on a card.
        void press(FigureCard card);

        /// Called when a card is clicked.
        void open(FigureCard card);
    }

    /// @param maker creates a card
    CardRow(Grid grid, Supplier<FigureCard> maker) {
        this.grid = grid;
        this.maker = maker;
        box.getStyleClass().add("card-row-cards");
        getStyleClass().add("card-row");
        // As wide as the grid, regardless of the cards.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable List<Exercise> row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null ? null : box);
        if (row == null) {
            cards().forEach(card -> card.choose(false, false));
            return;
        }
        List<Node> cards = box.getChildren();
        while (cards.size() < grid.columns()) {
            cards.add(card());
        }
        while (cards.size() > grid.columns()) {
            cards.removeLast();
        }
        List<FigureCard> all = cards();
        for (int column = 0; column < all.size(); column++) {
            FigureCard card = all.get(column);
            // Hidden cards keep their space, so that all columns are equally wide.
            card.setVisible(column < row.size());
            if (column < row.size()) {
                card.show(row.get(column), grid.isOwn(row.get(column)));
            }
        }
        mark();
    }

    private FigureCard card() {
        FigureCard card = maker.get();
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(0);
        card.setMaxWidth(Double.MAX_VALUE);
        // The list would select the row.
        card.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            grid.press(card);
            event.consume();
        });
        card.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                grid.open(card);
            }
            event.consume();
        });
        return card;
    }

    /// Marks the chosen card, if it is in this row.
    void mark() {
        for (FigureCard card : cards()) {
            boolean isChosen = card.isVisible() && card.exercise() != null && card.exercise() == grid.chosen();
            card.choose(isChosen, grid.hasFocus());
        }
    }

    /// The cards of the row, from left to right.
    List<FigureCard> cards() {
        List<FigureCard> cards = new ArrayList<>();
        box.getChildren().forEach(card -> cards.add((FigureCard) card));
        return cards;
    }
}
