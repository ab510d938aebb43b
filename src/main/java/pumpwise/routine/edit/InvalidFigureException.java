package pumpwise.routine.edit;

import pumpwise.routine.FigureKind;
import pumpwise.routine.NotationException;
import pumpwise.routine.NotationException.Reason;

/// Thrown for text that cannot be read as the value of a field.
public final class InvalidFigureException extends Exception {

    private static final long serialVersionUID = 1;

    private final FigureKind kind;
    private final Reason reason;

    InvalidFigureException(FigureKind kind, Reason reason) {
        super(kind + " " + reason);
        this.kind = kind;
        this.reason = reason;
    }

    InvalidFigureException(FigureKind kind, NotationException cause) {
        super(kind + " " + cause.reason(), cause);
        this.kind = kind;
        reason = cause.reason();
    }

    /// The kind of value that the field holds.
    public FigureKind kind() {
        return kind;
    }

    /// Why the text cannot be read.
    public Reason reason() {
        return reason;
    }
}
