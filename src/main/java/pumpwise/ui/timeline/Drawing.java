package pumpwise.ui.timeline;

import java.util.List;

/// The content of the timeline, in milliseconds of the longest session.
///
/// @param length of the whole session
/// @param segments one per step, in order
/// @param sections the sections of the session, with their names
/// @param blocks the exercises and supersets, with their names
public record Drawing(long length, List<Segment> segments, List<Stretch> sections, List<Stretch> blocks) {

    static final Drawing EMPTY = new Drawing(0, List.of(), List.of(), List.of());

    public Drawing {
        segments = List.copyOf(segments);
        sections = List.copyOf(sections);
        blocks = List.copyOf(blocks);
    }

    /// The index of the segment at a time; -1 if there is no segment.
    int at(long time) {
        int from = 0;
        int to = segments.size() - 1;
        while (from <= to) {
            int middle = (from + to) / 2;
            Segment segment = segments.get(middle);
            if (time < segment.start()) {
                to = middle - 1;
            } else if (time >= segment.start() + segment.length()) {
                from = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /// One step of the session.
    ///
    /// @param kind what happens
    /// @param start when it starts
    /// @param length how long it takes
    /// @param optional whether it can be skipped
    /// @param held the share that is held at the peak, 0 to 1
    public record Segment(SegmentKind kind, long start, long length, boolean optional, double held) {}

    /// A named part of the timeline.
    ///
    /// @param from where it starts
    /// @param to where it ends
    /// @param name the full name
    /// @param brief the short name
    public record Stretch(long from, long to, String name, String brief) {}
}
