package pumpwise.importing.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.importing.text.line.SourceLine;

/// What becomes of a line, while the text is being read.
final class LineResult {

    private final SourceLine line;
    private ReadLine.State state = ReadLine.State.READ;
    private ReadLine.@Nullable Doubt doubt;
    private @Nullable String name;
    private List<String> candidates = List.of();

    LineResult(SourceLine line) {
        this.line = line;
    }

    void blank() {
        state = ReadLine.State.BLANK;
    }

    void notRead() {
        state = ReadLine.State.NOT_READ;
    }

    /// Something is unclear. An unclear exercise matters more than an unclear value.
    void doubt(ReadLine.Doubt reason) {
        if (doubt != ReadLine.Doubt.EXERCISE) {
            state = ReadLine.State.DOUBT;
            doubt = reason;
        }
    }

    /// The name is unclear. Of several unclear names, the first one is asked about.
    void doubt(String unclear, List<String> nearest) {
        if (doubt != ReadLine.Doubt.EXERCISE) {
            name = unclear;
            candidates = nearest;
        }
        doubt(ReadLine.Doubt.EXERCISE);
    }

    /// The name is unclear, and the user has chosen what it means.
    void chosen(String written, List<String> nearest) {
        if (name == null) {
            name = written;
            candidates = nearest;
        }
    }

    ReadLine build() {
        return new ReadLine(line.number(), line.raw(), state, state == ReadLine.State.DOUBT ? doubt : null, name, candidates);
    }
}
