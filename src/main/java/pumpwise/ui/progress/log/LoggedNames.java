package pumpwise.ui.progress.log;

import pumpwise.catalog.Catalog;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.SessionRecord;

/// The names of exercises in saved sessions: the current name, or else the one that was saved with the session, or else
/// the id.
///
/// @param catalog the current exercises
public record LoggedNames(Catalog catalog) {

    /// The name of an exercise in a session.
    public String name(String exercise, SessionRecord record) {
        ExerciseSnapshot snapshot = record.exercises().get(exercise);
        return snapshot != null && catalog.find(exercise).isEmpty() ? snapshot.name() : catalog.nameOf(exercise);
    }

    /// Whether an exercise is no longer in the catalog. One that came with the log of another app never was.
    public boolean isGone(String exercise, SessionRecord record) {
        ExerciseSnapshot snapshot = record.exercises().get(exercise);
        return catalog.find(exercise).isEmpty() && (snapshot == null || !snapshot.isOnlyName());
    }
}
