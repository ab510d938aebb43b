package pumpwise.ui;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import org.testfx.api.FxRobot;

/// The cards of the Library that are on the screen.
///
/// @param grid the grid of cards
record LibraryCards(ListView<?> grid) {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    static LibraryCards of(FxRobot robot) {
        return new LibraryCards(robot.lookup("#cards").query());
    }

    private List<Node> cards() {
        return grid.lookupAll(".figure-card").stream().filter(Node::isVisible).toList();
    }

    /// The card of an exercise.
    Node card(String name) {
        return cards().stream().filter(card -> nameOf(card).equals(name)).findFirst().orElseThrow();
    }

    /// The names on all cards that exist, in no particular order.
    List<String> names() {
        return cards().stream().map(LibraryCards::nameOf).toList();
    }

    /// The name on the chosen card.
    String chosen() {
        return cards().stream()
                .filter(card -> card.getPseudoClassStates().contains(CHOSEN))
                .map(LibraryCards::nameOf)
                .findFirst()
                .orElse("none");
    }

    private static String nameOf(Node card) {
        return ((Labeled) card.lookup(".card-name")).getText();
    }
}
