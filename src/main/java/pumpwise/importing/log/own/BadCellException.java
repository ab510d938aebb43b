package pumpwise.importing.log.own;

import org.jspecify.annotations.Nullable;
import pumpwise.importing.log.layout.SkipReason;
import pumpwise.importing.log.layout.SkippedRow;
import pumpwise.storage.csv.OwnColumn;

/// Thrown for a cell that its column cannot have.
final class BadCellException extends Exception {

    private static final long serialVersionUID = 1;

    private final OwnColumn column;
    private final String text;

    BadCellException(OwnColumn column, String text, @Nullable Throwable cause) {
        super(column + " " + text, cause);
        this.column = column;
        this.text = text;
    }

    SkippedRow at(int line) {
        SkipReason reason =
                switch (column) {
                    case STARTED -> text.isEmpty() ? SkipReason.NO_DATE : SkipReason.BAD_DATE;
                    case EXERCISE -> SkipReason.NO_EXERCISE;
                    default -> SkipReason.BAD_VALUE;
                };
        return new SkippedRow(line, reason, reason == SkipReason.BAD_VALUE ? column.word() + ": " + text : text);
    }
}
