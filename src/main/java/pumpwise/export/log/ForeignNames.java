package pumpwise.export.log;

import pumpwise.catalog.Catalog;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.csv.AppNames;

/// The names of exercises for other apps: theirs, or else ours.
final class ForeignNames {

    private final Catalog catalog;

    ForeignNames(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The name of an exercise of a session in an app.
    String in(AppNames.App app, SessionRecord session, String exercise) {
        return AppNames.name(app, exercise).orElseGet(() -> ours(session, exercise));
    }

    /// Our own name.
    String ours(SessionRecord session, String exercise) {
        ExerciseSnapshot snapshot = session.exercises().get(exercise);
        return snapshot != null && catalog.find(exercise).isEmpty() ? snapshot.name() : catalog.nameOf(exercise);
    }
}
