package pumpwise.importing.log.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import pumpwise.session.record.SessionRecord;

/// What was read from a log.
///
/// @param format whose layout it has
/// @param foreign the sessions of another app, in the order of the file
/// @param own the sessions of our own layout, in the order of the file
/// @param skipped the rows that were left out, in order
/// @param lacksUnit whether there are weights, but no unit
public record ReadLog(
        LogFormat format, List<ReadSession> foreign, List<SessionRecord> own, List<SkippedRow> skipped, boolean lacksUnit) {

    public ReadLog {
        foreign = List.copyOf(foreign);
        own = List.copyOf(own);
        skipped = List.copyOf(skipped);
    }

    /// The names of the exercises that must be matched, each with its number of sets, in the order of the file.
    public SequencedMap<String, Integer> names() {
        SequencedMap<String, Integer> names = new LinkedHashMap<>();
        for (ReadSession session : foreign) {
            for (ReadSet set : session.sets()) {
                names.merge(set.exercise(), 1, Integer::sum);
            }
        }
        return names;
    }
}
