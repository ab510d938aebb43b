package pumpwise.ui.learn;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Cards with a picture and texts: side by side with the pictures on top, or below each other in a narrow page.
final class CausesPane extends VBox {

    /// The width in letters below which three cards have no room side by side.
    private static final double NARROW = 44;

    private static final double PERCENT = 100;

    private final List<Card> cards;
    private boolean narrow;

    /// A picture, and the texts about it.
    record Card(Node picture, VBox texts) {

        private Labeled title() {
            return (Labeled) texts.getChildren().getFirst();
        }
    }

    CausesPane(List<Card> cards) {
        this.cards = List.copyOf(cards);
        // So that the page does not get wider than its place, and the cards notice that it is narrow.
        setMinWidth(0);
        fill();
        widthProperty().subscribe(this::arrange);
    }

    private void arrange() {
        double letter = cards.getFirst().title().getFont().getSize();
        boolean now = getWidth() < NARROW * letter;
        if (getWidth() > 0 && now != narrow) {
            narrow = now;
            fill();
        }
    }

    private void fill() {
        getChildren().setAll(narrow ? rows() : columns());
    }

    private Pane rows() {
        VBox rows = new VBox();
        rows.getStyleClass().add("learn-causes");
        for (Card card : cards) {
            HBox row = new HBox(card.picture(), card.texts());
            row.getStyleClass().addAll("card", "learn-cause-row");
            HBox.setHgrow(card.texts(), Priority.ALWAYS);
            rows.getChildren().add(row);
        }
        return rows;
    }

    private Pane columns() {
        GridPane columns = new GridPane();
        columns.getStyleClass().add("learn-causes");
        for (Card card : cards) {
            VBox column = new VBox(card.picture(), card.texts());
            column.getStyleClass().addAll("card", "learn-cause-column");
            column.setMinWidth(0);
            columns.addRow(0, column);
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(PERCENT / cards.size());
            columns.getColumnConstraints().add(share);
        }
        return columns;
    }
}
