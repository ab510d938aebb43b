package pumpwise.ui.progress.history.session;

import java.util.List;
import pumpwise.ui.train.summary.MuscleBar;
import pumpwise.ui.train.summary.SummaryTotals;

/// A session in words.
///
/// @param routine the name of the routine
/// @param when day, time, and length: "Thu 26 Nov 2026, 18:02, 48 min"
/// @param doubt why the day or the file deserves a second look; empty for none
/// @param totals its totals
/// @param exercises its exercises, in order
/// @param muscles the sets of each muscle
/// @param rating how the pump felt: "4 Strong"; empty if it was not rated
/// @param note the note; empty for none
/// @param edited when it was edited: "Edited 27 Nov 2026"; empty if never
record ShownSession(
        String routine,
        String when,
        String doubt,
        SummaryTotals totals,
        List<ShownExercise> exercises,
        List<MuscleBar> muscles,
        String rating,
        String note,
        String edited) {

    ShownSession {
        exercises = List.copyOf(exercises);
        muscles = List.copyOf(muscles);
    }
}
