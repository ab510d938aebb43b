package pumpwise.importing.text;

import org.jspecify.annotations.Nullable;
import pumpwise.importing.text.line.Marker;
import pumpwise.importing.text.line.SourceLine;

/// A superset whose heading was read, and which the following lines may belong to.
final class OpenSuperset {

    final BlockDraft block;
    private final SourceLine heading;
    private @Nullable SourceLine member;

    OpenSuperset(BlockDraft block, SourceLine heading) {
        this.block = block;
        this.heading = heading;
    }

    /// Whether a line is about a member. A list on the level of the heading is not.
    ///
    /// @param blankBefore whether a blank line comes before it
    boolean accepts(SourceLine line, boolean blankBefore) {
        boolean deeper = line.indent() > heading.indent();
        boolean lettered = line.marker().kind() == Marker.Kind.LETTER;
        boolean listed = heading.marker() != Marker.NONE;
        if (deeper || (lettered && heading.marker().kind() != Marker.Kind.LETTER)) {
            return true;
        }
        if (listed && line.marker().kind() == heading.marker().kind()) {
            return false;
        }
        if (member == null) {
            return true;
        }
        return !blankBefore && line.marker().kind() == member.marker().kind() && line.indent() == member.indent();
    }

    void add(SourceLine line) {
        if (member == null) {
            member = line;
        }
    }
}
