package pumpwise.ui.train.log;

import pumpwise.catalog.Worded;
import pumpwise.ui.common.keys.TrainAction;

/// A value of a logged set that can be corrected.
public enum LogField {
    COUNT,
    LOAD,
    EFFORT;

    /// The next field, wrapping around.
    LogField next() {
        return switch (this) {
            case COUNT -> LOAD;
            case LOAD -> EFFORT;
            case EFFORT -> COUNT;
        };
    }

    /// The previous field, wrapping around.
    LogField previous() {
        return next().next();
    }

    /// The action that selects it.
    TrainAction action() {
        return switch (this) {
            case COUNT -> TrainAction.COUNT;
            case LOAD -> TrainAction.LOAD;
            case EFFORT -> TrainAction.EFFORT;
        };
    }

    /// Its part of text keys.
    String id() {
        return Worded.key(this);
    }
}
