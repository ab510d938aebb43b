package pumpwise.ui.progress.weeks;

import java.util.List;
import pumpwise.catalog.Muscle;
import pumpwise.ui.progress.weeks.WeekTexts.Tile;
import pumpwise.ui.progress.weeks.WeeksSummary.LogFinding;
import pumpwise.ui.progress.weeks.WeeksSummary.RuleHere;

/// Everything that the weeks show.
///
/// @param tiles the tiles at the top
/// @param muscles the muscles with a chart
/// @param more how many muscles are not shown
/// @param unrated what is counted as hard although no effort is known; blank for nothing
/// @param routine the name of the routine that the rules looked at
/// @param findings what the rules say
/// @param off the rules that are switched off for the routine
/// @param ratings how many pumps were rated how
/// @param patterns what stronger pumps had in common
record ShownWeeks(
        List<Tile> tiles,
        List<MuscleRow> muscles,
        int more,
        String unrated,
        String routine,
        List<LogFinding> findings,
        List<RuleHere> off,
        String ratings,
        List<String> patterns) {

    ShownWeeks {
        tiles = List.copyOf(tiles);
        muscles = List.copyOf(muscles);
        findings = List.copyOf(findings);
        off = List.copyOf(off);
        patterns = List.copyOf(patterns);
    }

    /// A muscle with its chart.
    ///
    /// @param muscle the muscle
    /// @param name its name
    /// @param current the hard sets of this week, in words
    record MuscleRow(Muscle muscle, String name, String current) {}
}
