package pumpwise.ui.progress.exercises;

import java.util.List;
import pumpwise.catalog.Worded;
import pumpwise.progress.set.ExerciseKind;

/// A number of each session that the chart of an exercise can show.
public enum Metric {
    /// The load of the best set.
    BEST_SET,
    /// The best load, converted to one number of reps.
    LOAD_FOR_REPS,
    MOST_REPS,
    MOST_STEPS,
    LONGEST_SET,
    /// The amount of every set as a line of its own.
    SET_BY_SET,
    /// What was moved in all.
    VOLUME;

    /// The metrics for a kind of exercise, the most telling first. Volume drops when the load goes up, so it comes last.
    static List<Metric> of(ExerciseKind kind) {
        return switch (kind) {
            case LOAD -> List.of(BEST_SET, LOAD_FOR_REPS, SET_BY_SET, VOLUME);
            case BAND, REPS -> List.of(MOST_REPS, SET_BY_SET);
            case STEPS -> List.of(MOST_STEPS, SET_BY_SET);
            case TIME -> List.of(LONGEST_SET, SET_BY_SET);
        };
    }

    /// Its part of text keys.
    String key() {
        return Worded.key(this);
    }
}
