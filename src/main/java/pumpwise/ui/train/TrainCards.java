package pumpwise.ui.train;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.FocusTarget;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.Views;

/// The cards that open over the Train screen. Each is created when it first opens. A card that is left open when the user
/// goes to another screen is there again when the user comes back.
final class TrainCards {

    private final Overlay overlay;
    private final Views views;
    private final List<Card> cards = new ArrayList<>();
    private boolean inView;

    TrainCards(Overlay overlay, Views views) {
        this.overlay = overlay;
        this.views = views;
    }

    /// Adds a card; a later one lies over an earlier one.
    ///
    /// @param openProperty whether it is open
    /// @param controller of its view
    /// @param dismiss closes it without any change
    void add(ObservableValue<Boolean> openProperty, FocusTarget controller, Runnable dismiss) {
        Card card = new Card(openProperty, controller, dismiss);
        cards.add(card);
        openProperty.subscribe(card::update);
    }

    /// Whether the screen is in view, and its open cards with it.
    void setInView(boolean now) {
        inView = now;
        cards.forEach(Card::update);
    }

    /// Whether any card covers the screen.
    boolean isCovered() {
        return overlay.showingProperty().get();
    }

    /// Moves the focus into the card in front; false if there is none.
    boolean focus() {
        overlay.focus();
        return isCovered();
    }

    private final class Card {

        private final ObservableValue<Boolean> open;
        private final FocusTarget controller;
        private final Runnable dismiss;
        private @Nullable Region content;

        Card(ObservableValue<Boolean> open, FocusTarget controller, Runnable dismiss) {
            this.open = open;
            this.controller = controller;
            this.dismiss = dismiss;
        }

        void update() {
            Region known = content;
            if (inView && open.getValue()) {
                Region shown = known == null ? (Region) views.load(controller) : known;
                content = shown;
                overlay.show(new Overlay.Card(shown, controller, dismiss, false));
            } else if (known != null) {
                overlay.hide(known);
            }
        }
    }
}
