package pumpwise.importing.log.layout;

import java.util.Locale;

/// Whose layout a log has.
public enum LogFormat {
    /// The lossless layout of Pumpwise.
    OWN,
    STRONG,
    HEVY,
    FITNOTES,
    STRONGLIFTS,
    LIFTOSAUR,
    LIFTLOG,
    /// Any other with a date, an exercise, and a result in columns of the usual names.
    OTHER;

    /// The spelling on the command line and in keys of texts.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
