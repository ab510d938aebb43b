package pumpwise.importing.log.layout;

import java.util.List;

/// A session, as a log has it.
///
/// @param head what is known about all of it
/// @param sets in the order of the file; at least one
public record ReadSession(SessionHead head, List<ReadSet> sets) {

    public ReadSession {
        sets = List.copyOf(sets);
    }
}
