package pumpwise.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import pumpwise.ui.timeline.Drawing.Stretch;

/// Places the names of exercises below the bar. Every exercise that has room for its name has it, shortened where it has to
/// be, and no name is ever left out because of its neighbors. An exercise without that room has its number if that does
/// not run into a name.
final class NamePlacer {

    private static final String ELLIPSIS = "\u2026";
    private static final double INSET = 2;
    private static final double GAP = 8;

    /// The minimum width of a meaningful name.
    private static final double SHORTEST = 48;

    /// A positioned name.
    record PlacedName(double x, String text) {}

    private final ToDoubleFunction<String> width;

    /// @param width measures a text
    NamePlacer(ToDoubleFunction<String> width) {
        this.width = width;
    }

    /// @param x returns the position of a time
    /// @param end the total width
    List<PlacedName> place(List<Stretch> blocks, ToDoubleFunction<Long> x, double end) {
        List<String> own = blocks.stream()
                .map(block -> within(block, x.applyAsDouble(block.to()) - x.applyAsDouble(block.from()) - GAP))
                .toList();
        List<PlacedName> names = new ArrayList<>();
        double free = 0;
        for (int index = 0; index < blocks.size(); index++) {
            Stretch block = blocks.get(index);
            double from = x.applyAsDouble(block.from()) + INSET;
            String text = own.get(index);
            boolean fits = !text.isEmpty();
            if (!fits) {
                text = block.brief();
                double next = nextName(blocks, own, index, x, end);
                fits = from >= free && from + width.applyAsDouble(text) + INSET <= next;
            }
            if (fits) {
                names.add(new PlacedName(from, text));
                free = from + width.applyAsDouble(text) + GAP;
            }
        }
        return names;
    }

    private static double nextName(
            List<Stretch> blocks, List<String> own, int index, ToDoubleFunction<Long> x, double end) {
        for (int next = index + 1; next < blocks.size(); next++) {
            if (!own.get(next).isEmpty()) {
                return x.applyAsDouble(blocks.get(next).from());
            }
        }
        return end;
    }

    /// The text that fits into a block: its name, the start of its name, its number, or nothing.
    private String within(Stretch block, double room) {
        if (width.applyAsDouble(block.name()) <= room) {
            return block.name();
        }
        if (room >= SHORTEST) {
            return shortened(block.name(), room);
        }
        return width.applyAsDouble(block.brief()) <= room ? block.brief() : "";
    }

    private String shortened(String name, double room) {
        int end = name.length();
        while (end > 1 && width.applyAsDouble(name.substring(0, end).stripTrailing() + ELLIPSIS) > room) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
