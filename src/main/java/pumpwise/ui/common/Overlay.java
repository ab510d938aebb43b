package pumpwise.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The window with optional cards on top. While a card is open, nothing below it can be used, and the whole window is
/// dimmed. Esc and a click next to the card dismiss it, and the focus returns to where it was. A card that opens over
/// another one hides that one until it is closed.
public final class Overlay extends StackPane {

    private final Parent under;
    private final Region shade = new Region();
    private final VBox place = new VBox();
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper();
    private final List<Open> open = new ArrayList<>();

    /// A card.
    ///
    /// @param content its content, which gets the style class `overlay-card`
    /// @param focus moves the focus into it
    /// @param dismiss hides the card, on Esc and on a click next to it
    /// @param modal whether the keys for other screens have no effect while it is open
    public record Card(Region content, FocusTarget focus, Runnable dismiss, boolean modal) {}

    /// An open card, and the node that had the focus before.
    private record Open(Card card, @Nullable Node before) {}

    /// @param under the content below the cards
    public Overlay(Parent under) {
        this.under = under;
        shade.getStyleClass().add("overlay-shade");
        shade.setOnMouseClicked(_ -> dismiss());
        place.getStyleClass().add("overlay-place");
        place.setPickOnBounds(false);
        place.setFillWidth(false);
        place.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            // Keys that the card does not use must not reach the screen below.
            event.consume();
            if (event.getCode() == KeyCode.ESCAPE) {
                dismiss();
            }
        });
        shade.visibleProperty().bind(showing);
        place.visibleProperty().bind(showing);
        getStyleClass().add("overlay");
        getChildren().setAll(under, shade, place);
        place.addEventFilter(KeyEvent.KEY_PRESSED, this::cycleFocus);
    }

    /// Opens a card that is not modal, or brings it to the front.
    ///
    /// @param content the card
    /// @param focus the node in it that gets the focus
    public void show(Region content, Node focus) {
        show(new Card(content, focus::requestFocus, () -> hide(content), false));
    }

    /// Opens a card, or brings it to the front.
    public void show(Card card) {
        if (!card.content().getStyleClass().contains("overlay-card")) {
            card.content().getStyleClass().add("overlay-card");
        }
        Node before = remove(card.content(), getScene() == null ? null : getScene().getFocusOwner());
        open.add(new Open(card, before));
        update();
        card.focus().focus();
    }

    /// Closes a card if it is open.
    public void hide(Region content) {
        boolean isTop = isShowing(content);
        Node before = remove(content, null);
        update();
        if (isTop && before != null && before.getScene() == getScene()) {
            before.requestFocus();
        }
    }

    /// Closes all cards, because their screen leaves the window.
    public void hideAll() {
        open.clear();
        update();
    }

    /// Whether this card is the one in front.
    public boolean isShowing(Region content) {
        return !open.isEmpty() && open.getLast().card().content() == content;
    }

    /// Whether this card is open, also behind another one.
    public boolean isOpen(Region content) {
        return open.stream().anyMatch(each -> each.card().content() == content);
    }

    /// Whether a card is open.
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /// Whether a modal card is open.
    public boolean isModal() {
        return !open.isEmpty() && open.getLast().card().modal();
    }

    /// Moves the focus into the card in front.
    public void focus() {
        if (!open.isEmpty()) {
            open.getLast().card().focus().focus();
        }
    }

    private void dismiss() {
        if (!open.isEmpty()) {
            open.getLast().card().dismiss().run();
        }
    }

    /// Removes a card. The card above it will return the focus to where this one would have.
    private @Nullable Node remove(Region content, @Nullable Node otherwise) {
        for (int index = 0; index < open.size(); index++) {
            if (open.get(index).card().content() == content) {
                Node before = open.remove(index).before();
                if (index < open.size()) {
                    open.set(index, new Open(open.get(index).card(), before));
                }
                return before;
            }
        }
        return otherwise;
    }

    private void update() {
        boolean shown = !open.isEmpty();
        showing.set(shown);
        under.setMouseTransparent(shown);
        if (shown) {
            Region top = open.getLast().card().content();
            if (place.getChildren().size() != 1 || place.getChildren().getFirst() != top) {
                place.getChildren().setAll(top);
            }
        } else {
            place.getChildren().clear();
        }
    }

    /// Keeps the Tab key within the card.
    private void cycleFocus(KeyEvent event) {
        boolean tab = event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown();
        List<Node> stops = tab ? stops(place) : List.of();
        if (stops.isEmpty()) {
            return;
        }
        event.consume();
        int at = 0;
        while (at < stops.size() && !holds(stops.get(at), getScene().getFocusOwner())) {
            at++;
        }
        int next = event.isShiftDown() ? at - 1 : at + 1;
        stops.get(Math.floorMod(next, stops.size())).requestFocus();
    }

    /// Whether a node or something in it has the focus. Asks the owner, because [Node#isFocusWithin] may still be true for
    /// a list whose rows were replaced while it had the focus.
    private static boolean holds(Node stop, @Nullable Node owner) {
        Node node = owner;
        while (node != null && node != stop) {
            node = node.getParent();
        }
        return node != null;
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
