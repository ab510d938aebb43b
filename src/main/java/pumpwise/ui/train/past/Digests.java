package pumpwise.ui.train.past;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.digest.TrainingDigest;

/// Remembers the digest of the latest history, because it serves for any plan and takes much longer than everything else
/// that is looked up for one. Thread-safe.
public final class Digests {

    private @Nullable TrainingHistory history;
    private List<Exercise> exercises = List.of();
    private @Nullable TrainingDigest digest;

    /// The digest of a history.
    ///
    /// @param catalog a snapshot of the exercises
    public synchronized TrainingDigest of(TrainingHistory sessions, Catalog catalog) {
        TrainingDigest known = digest;
        if (known == null || history != sessions || !exercises.equals(catalog.exercises())) {
            known = TrainingDigest.of(sessions, catalog);
            history = sessions;
            exercises = List.copyOf(catalog.exercises());
            digest = known;
        }
        return known;
    }
}
