package pumpwise.ui.train.log;

import pumpwise.catalog.Worded;
import pumpwise.ui.common.keys.TrainAction;

/// What of a set just done is put right.
public enum LogField {
    COUNT,
    LOAD,
    EFFORT;

    /// The one after it, from the last to the first again.
    LogField next() {
        return switch (this) {
            case COUNT -> LOAD;
            case LOAD -> EFFORT;
            case EFFORT -> COUNT;
        };
    }

    /// What chooses it.
    TrainAction action() {
        return switch (this) {
            case COUNT -> TrainAction.COUNT;
            case LOAD -> TrainAction.LOAD;
            case EFFORT -> TrainAction.EFFORT;
        };
    }

    /// As it stands in keys of words.
    String id() {
        return Worded.key(this);
    }
}
