package pumpwise.ui.plan;

import pumpwise.routine.FigureKind;
import pumpwise.routine.NotationException;
import pumpwise.routine.NotationException.Reason;

/// Text that cannot be read as the figure of its field.
final class FigureRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final FigureKind kind;
    private final Reason reason;

    FigureRefused(FigureKind kind, Reason reason) {
        super(kind + " " + reason);
        this.kind = kind;
        this.reason = reason;
    }

    FigureRefused(FigureKind kind, NotationException cause) {
        super(kind + " " + cause.reason(), cause);
        this.kind = kind;
        reason = cause.reason();
    }

    /// What the field holds.
    FigureKind kind() {
        return kind;
    }

    /// What is wrong with the text.
    Reason reason() {
        return reason;
    }
}
