package pumpwise.routine.edit;

import pumpwise.routine.ValueKind;
import pumpwise.routine.NotationException;
import pumpwise.routine.NotationException.Reason;

/// Thrown for text that cannot be read as the value of a field.
public final class InvalidValueException extends Exception {

    private static final long serialVersionUID = 1;

    private final ValueKind kind;
    private final Reason reason;

    InvalidValueException(ValueKind kind, Reason reason) {
        super(kind + " " + reason);
        this.kind = kind;
        this.reason = reason;
    }

    InvalidValueException(ValueKind kind, NotationException cause) {
        super(kind + " " + cause.reason(), cause);
        this.kind = kind;
        reason = cause.reason();
    }

    /// The kind of value that the field holds.
    public ValueKind kind() {
        return kind;
    }

    /// Why the text cannot be read.
    public Reason reason() {
        return reason;
    }
}
