package pumpwise.ui.progress.history.session;

import pumpwise.progress.compare.Comparison;
import pumpwise.routine.Section;
import org.jspecify.annotations.Nullable;

/// One exercise of a session: what was done, and how it compares with last time.
///
/// @param section the section
/// @param exercise its id
/// @param name its name
/// @param isGone whether it is no longer in the catalog
/// @param superset its place in a superset
/// @param sets what was done: "42.5 kg × 18 · 17 · 16"
/// @param lastTime what was done last time; empty if that is unknown or there is none
/// @param comparison how it compares with last time; null if that is unknown, or in the warm-up and cool-down
/// @param record which record it set, in words; empty for none
/// @param hurt where it was stopped because it hurt, in words; empty if it was not
record ShownExercise(
        Section section,
        String exercise,
        String name,
        boolean isGone,
        Superset superset,
        String sets,
        String lastTime,
        @Nullable Comparison comparison,
        String record,
        String hurt) {

    /// The place of an exercise in a superset.
    enum Superset {
        NONE,
        FIRST,
        NEXT
    }
}
