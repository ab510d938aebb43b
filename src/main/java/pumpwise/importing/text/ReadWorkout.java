package pumpwise.importing.text;

import java.util.List;
import pumpwise.routine.Routine;

/// A workout as it was read from a text.
///
/// @param routine the routine
/// @param lines every line of the text, in order, with what became of it
/// @param items every item of the routine, in order, with where it came from
public record ReadWorkout(Routine routine, List<ReadLine> lines, List<ReadItem> items) {

    public ReadWorkout {
        lines = List.copyOf(lines);
        items = List.copyOf(items);
    }

    /// Whether no line gave an item.
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /// The lines that were not read, or only with a doubt.
    public List<ReadLine> open() {
        return lines.stream().filter(line -> line.state() == ReadLine.State.DOUBT || line.state() == ReadLine.State.NOT_READ).toList();
    }
}
