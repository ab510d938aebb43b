package pumpwise.ui.timeline;

import java.util.Arrays;
import java.util.List;
import pumpwise.catalog.Worded;
import pumpwise.ui.timeline.Drawing.Segment;

/// The entries of the timeline legend.
enum LegendEntry {
    WORK,
    HELD,
    REST,
    SWITCH,
    READY,
    OPTIONAL;

    /// The entries for a drawing, in order.
    static List<LegendEntry> of(Drawing drawing) {
        return Arrays.stream(values())
                .filter(entry -> drawing.segments().stream().anyMatch(entry::isIn))
                .toList();
    }

    private boolean isIn(Segment segment) {
        return switch (this) {
            case WORK -> segment.kind() == SegmentKind.WORK;
            case HELD -> segment.held() > 0;
            case REST -> segment.kind() == SegmentKind.REST;
            case SWITCH -> segment.kind() == SegmentKind.SWITCH;
            case READY -> segment.kind() == SegmentKind.READY;
            case OPTIONAL -> segment.optional() && segment.kind() == SegmentKind.WORK;
        };
    }

    /// The key of its text.
    String key() {
        return "timeline.legend." + Worded.key(this);
    }
}
