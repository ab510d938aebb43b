package pumpwise.ui.learn;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Cards with a picture and texts: side by side with the pictures on top, or below each other in a narrow page.
final class CausesPane extends VBox {

    /// The width in letters below which three cards have no room side by side.
    private static final double NARROW = 44;

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
        Pane pane = narrow ? new VBox() : new HBox();
        pane.getStyleClass().add("learn-causes");
        for (Card card : cards) {
            Pane box = narrow ? new HBox(card.picture(), card.texts()) : new VBox(card.picture(), card.texts());
            box.getStyleClass().addAll("card", narrow ? "learn-cause-row" : "learn-cause-column");
            box.setPrefWidth(0);
            HBox.setHgrow(box, Priority.ALWAYS);
            HBox.setHgrow(card.texts(), Priority.ALWAYS);
            pane.getChildren().add(box);
        }
        getChildren().setAll(pane);
    }
}
