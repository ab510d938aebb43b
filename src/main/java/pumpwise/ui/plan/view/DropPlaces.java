package pumpwise.ui.plan.view;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;

/// Finds where dragged rows land when they are dropped at some height: between the two nearest rows. From the middle of
/// its head down to just above its end, a superset takes them.
final class DropPlaces {

    /// Pixels at the end of a superset that count as the place below it.
    private static final double BELOW_SUPERSET = 12;

    /// Where rows land.
    ///
    /// @param to the place they come in front of
    /// @param x the start of the line that shows it
    /// @param y of that line
    /// @param width of that line
    /// @param superset the superset they become part of; null for none
    record Drop(Place to, double x, double y, double width, @Nullable BlockView superset) {}

    private final Node content;
    private final List<SectionCard> cards;
    private final boolean intoSupersets;

    /// @param content the node whose coordinates are used
    /// @param cards from top to bottom
    /// @param intoSupersets false if one of the rows is a superset, which cannot be part of another
    DropPlaces(Node content, List<SectionCard> cards, boolean intoSupersets) {
        this.content = content;
        this.cards = cards;
        this.intoSupersets = intoSupersets;
    }

    /// Where rows land when they are dropped at a height.
    Drop at(double y) {
        SectionCard card = cards.getFirst();
        for (SectionCard each : cards) {
            if (bounds(each).getMinY() <= y) {
                card = each;
            }
        }
        List<BlockView> blocks = card.blocks();
        Bounds body = bounds(card.body());
        for (int index = 0; index < blocks.size(); index++) {
            BlockView block = blocks.get(index);
            Bounds bounds = bounds(block);
            boolean takesIn = intoSupersets && block.block().isSuperset();
            double middle = takesIn ? bounds(block.head()).getCenterY() : bounds.getCenterY();
            if (y < middle) {
                return new Drop(Place.of(card.section(), index), body.getMinX(), bounds.getMinY(), body.getWidth(), null);
            }
            if (takesIn && y < bounds.getMaxY() - BELOW_SUPERSET) {
                return member(block, y);
            }
        }
        double end = blocks.isEmpty() ? body.getMinY() : bounds(blocks.getLast()).getMaxY();
        return new Drop(Place.of(card.section(), blocks.size()), body.getMinX(), end, body.getWidth(), null);
    }

    private Drop member(BlockView block, double y) {
        Place at = block.place();
        List<ItemView> items = block.items();
        int member = 0;
        while (member < items.size() && y >= bounds(items.get(member)).getCenterY()) {
            member++;
        }
        Bounds beside = bounds(items.get(Math.min(member, items.size() - 1)));
        double line = member < items.size() ? beside.getMinY() : beside.getMaxY();
        return new Drop(
                new Place(at.section(), at.block(), member), beside.getMinX(), line, beside.getWidth(), block);
    }

    private Bounds bounds(Node node) {
        return content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}
