package pumpwise.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A screen with an optional card on top. While a card is open, the screen below cannot be used. Esc and a click next
/// to the card close it, and the focus returns to where it was.
public final class Overlay extends StackPane {

    private final Parent under;
    private final Region shade = new Region();
    private final VBox place = new VBox();
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper();
    private @Nullable Node before;

    /// @param under the screen below the card
    public Overlay(Parent under) {
        this.under = under;
        shade.getStyleClass().add("overlay-shade");
        shade.setOnMouseClicked(_ -> hide());
        place.getStyleClass().add("overlay-place");
        place.setPickOnBounds(false);
        place.setFillWidth(false);
        place.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            // Keys that the card does not use must not reach the screen below.
            event.consume();
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
            }
        });
        StackPane.setAlignment(place, Pos.TOP_CENTER);
        shade.visibleProperty().bind(showing);
        place.visibleProperty().bind(showing);
        getStyleClass().add("overlay");
        getChildren().setAll(under, shade, place);
        place.addEventFilter(KeyEvent.KEY_PRESSED, this::goRound);
    }

    /// Opens a card.
    ///
    /// @param card the card, which gets the style class `overlay-card`
    /// @param focus the node in it that gets the focus
    public void show(Region card, Node focus) {
        if (!showing.get()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        if (!card.getStyleClass().contains("overlay-card")) {
            card.getStyleClass().add("overlay-card");
        }
        place.getChildren().setAll(card);
        under.setMouseTransparent(true);
        showing.set(true);
        focus.requestFocus();
    }

    /// Closes the card.
    public void hide() {
        if (showing.get()) {
            showing.set(false);
            under.setMouseTransparent(false);
            place.getChildren().clear();
            if (before != null && before.getScene() == getScene()) {
                before.requestFocus();
            }
        }
    }

    /// Whether a card is open.
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /// Keeps the Tab key within the card.
    private void goRound(KeyEvent event) {
        boolean tab = event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown();
        List<Node> stops = tab ? stops(place) : List.of();
        if (stops.isEmpty()) {
            return;
        }
        event.consume();
        int at = 0;
        while (at < stops.size() && !stops.get(at).isFocusWithin()) {
            at++;
        }
        int next = event.isShiftDown() ? at - 1 : at + 1;
        stops.get(Math.floorMod(next, stops.size())).requestFocus();
    }

    private static List<Node> stops(Parent parent) {
        List<Node> stops = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                if (child.isFocusTraversable()) {
                    stops.add(child);
                } else if (child instanceof Parent inner) {
                    stops.addAll(stops(inner));
                }
            }
        }
        return stops;
    }
}
