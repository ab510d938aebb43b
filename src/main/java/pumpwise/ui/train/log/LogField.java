package pumpwise.ui.train.log;

import pumpwise.catalog.Worded;
import pumpwise.ui.common.keys.TrainAction;

/// A figure of a logged set that can be corrected.
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

    /// The one before it, from the first to the last again.
    LogField previous() {
        return next().next();
    }

    /// The action that chooses it.
    TrainAction action() {
        return switch (this) {
            case COUNT -> TrainAction.COUNT;
            case LOAD -> TrainAction.LOAD;
            case EFFORT -> TrainAction.EFFORT;
        };
    }

    /// Its name in the keys of texts.
    String id() {
        return Worded.key(this);
    }
}
