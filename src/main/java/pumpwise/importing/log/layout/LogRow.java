package pumpwise.importing.log.layout;

import java.util.List;

/// The sets of one row, with what it says about their session.
///
/// @param head of the session
/// @param sets one in most layouts
record LogRow(SessionHead head, List<ReadSet> sets) {

    LogRow {
        sets = List.copyOf(sets);
    }
}
