package pumpwise.ui.plan.view;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import pumpwise.routine.Place;
import pumpwise.routine.Section;
import pumpwise.ui.common.Reveal;
import pumpwise.ui.plan.model.PlanViewModel;
import pumpwise.words.Words;

/// The routine as a card for each section, with the keys and the mouse of its rows.
public final class RoutineCards {

    private final ScrollPane pane;
    private final Pane routine;
    private final List<SectionCard> cards;
    private boolean keepsFocus;

    /// @param pane the pane that they scroll in
    /// @param routine the pane that the cards are added to
    /// @param add asks for an exercise to add to a section
    public RoutineCards(
            ScrollPane pane,
            Pane routine,
            PlanViewModel plan,
            Words words,
            RowActions actions,
            Consumer<Section> add) {
        this.pane = pane;
        this.routine = routine;
        cards = Arrays.stream(Section.values())
                .map(section -> new SectionCard(
                        plan.section(section), words, actions, () -> add.accept(section)))
                .toList();
        routine.getChildren().addAll(cards);
        RowKeys keys = new RowKeys(plan, actions);
        routine.addEventHandler(KeyEvent.KEY_PRESSED, keys::press);
        plan.addRevealListener(this::reveal);
        plan.addChangeListener(this::revealChange);
        new RowMouse(plan.selection(), new RowDrag(pane, routine, cards, plan.selection(), actions)).listen(routine);
    }

    /// Brings a place into view and moves the focus there.
    private void reveal(Place place) {
        find(place).forEach(node -> {
            Reveal.in(pane, node);
            node.requestFocus();
        });
    }

    /// Brings what undo or redo changed into view. It takes the focus if that was on the routine before.
    private void revealChange(Place place) {
        find(place).forEach(node -> {
            Reveal.in(pane, node);
            if (keepsFocus && !node.isFocusWithin()) {
                node.requestFocus();
            }
        });
    }

    /// Does something to the routine that can remove the row with the focus. The focus then stays on the routine.
    public void keepFocus(Runnable change) {
        keepsFocus = routine.isFocusWithin();
        change.run();
        keepsFocus = false;
    }

    private Stream<Node> find(Place place) {
        return cards.stream()
                .filter(card -> card.section() == place.section())
                .map(card -> card.find(place));
    }
}
