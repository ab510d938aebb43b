package pumpwise.storage.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The columns of Pumpwise's own log in CSV, with one row for each side of a set. Together they have everything that a
/// session has. The columns up to [#NOTE], and those from [#PAUSED_SECONDS] to [#EDITED], repeat in each row of a
/// session. A row without a section is not a set: it is for a session without sets, or for an exercise that hurt before
/// its first set.
public enum OwnColumn {
    /// The number of the session in the file, from 1.
    SESSION,
    STARTED,
    ZONE,
    ROUTINE,
    SECONDS,
    REST_SECONDS,
    FELT,
    NOTE,
    SECTION,
    BLOCK,
    /// The id of the exercise.
    EXERCISE,
    /// The name of the exercise.
    NAME,
    SET,
    SIDE,
    REPS,
    STEPS,
    SET_SECONDS,
    LOAD,
    /// The load in kilograms, for other programs; it is not read.
    LOAD_KG,
    EFFORT,
    TARGET,
    /// [#YES] or empty.
    OPTIONAL,
    /// The exercise was stopped in this set because it hurt: the first such stop of the session is 1.
    HURT,
    /// The planned number of sets.
    OF,
    PAUSED_SECONDS,
    AWAY_SECONDS,
    HOLDS_KEPT,
    HOLDS_PLANNED,
    EDITED,
    /// [#YES] for an exercise of the user's own, whose name and muscles are then part of the session.
    CUSTOM,
    PRIMARY_MUSCLES,
    SECONDARY_MUSCLES;

    /// The value of a column that is either true or empty.
    public static final String YES = "yes";

    /// Between the muscles in a cell.
    public static final String MUSCLES = "; ";

    /// The name of the column.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The header of the file.
    public static List<String> header() {
        return Arrays.stream(values()).map(OwnColumn::word).toList();
    }
}
