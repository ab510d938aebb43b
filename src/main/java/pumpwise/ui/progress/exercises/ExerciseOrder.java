package pumpwise.ui.progress.exercises;

import pumpwise.catalog.Worded;

/// The order of the list of exercises.
public enum ExerciseOrder {
    LAST_DONE,
    NAME;

    /// Its part of text keys.
    String key() {
        return Worded.key(this);
    }
}
