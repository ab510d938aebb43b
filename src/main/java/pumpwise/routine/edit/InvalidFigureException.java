package pumpwise.routine.edit;

import pumpwise.catalog.Worded;
import pumpwise.routine.NotationException;

/// A figure that cannot be read as what the field holds.
public final class InvalidFigureException extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;

    InvalidFigureException(String key) {
        super(key);
        this.key = key;
    }

    /// @param held what the field holds: count, time, tempo
    InvalidFigureException(String held, NotationException cause) {
        super(cause);
        key = "plan.refused." + held + "." + Worded.key(cause.reason());
    }

    /// Where the reason stands among the words.
    public String key() {
        return key;
    }
}
