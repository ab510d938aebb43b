package pumpwise.words;

import pumpwise.importing.log.layout.LogFormat;
import pumpwise.importing.log.layout.SkipReason;
import pumpwise.importing.log.layout.SkippedRow;

/// The texts about training logs of other apps.
public final class LogWords {

    private final Words words;

    public LogWords(Words words) {
        this.words = words;
    }

    /// The name of the app whose layout a log has.
    public String format(LogFormat format) {
        return words.text("importing.log.format." + format.word());
    }

    /// Why a row is left out.
    public String reason(SkippedRow row) {
        if (row.reason() == SkipReason.NOT_A_SET && row.text().isBlank()) {
            return words.text("importing.log.skipped.no-set-number");
        }
        return words.text(row.reason().textKey(), row.text());
    }

    /// Why a row is left out, with its line.
    public String line(SkippedRow row) {
        return words.text("importing.log.line", Integer.toString(row.line()), reason(row));
    }

    /// The routine of a session without one.
    public String unnamed() {
        return words.text("importing.log.unnamed");
    }
}
