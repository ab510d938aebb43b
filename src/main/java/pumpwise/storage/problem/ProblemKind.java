package pumpwise.storage.problem;

import pumpwise.catalog.Worded;

/// The kinds of problems with a file. Each has a text under its [#key()].
public enum ProblemKind {
    // The file as a whole.
    /// The path to the file is empty.
    NO_FILE_NAME,
    NO_SUCH_FILE,
    IS_A_FOLDER,
    ACCESS_DENIED,
    CANNOT_BE_READ,
    TOO_LARGE,
    /// UTF-16 or UTF-32.
    OTHER_ENCODING,
    /// A byte that is not UTF-8, in a file that is probably Latin-1.
    LATIN1,
    /// A byte that is not UTF-8.
    NOT_UTF8,
    /// Bytes that no text has.
    NOT_TEXT,
    /// Empty or blank.
    EMPTY_FILE,

    // The folder with the files.
    FOLDER_ACCESS_DENIED,
    FOLDER_CANNOT_BE_READ,
    NOT_A_FOLDER,

    // JSON syntax.
    JSON_TRUNCATED,
    JSON_EXTRA_COMMA,
    JSON_MISSING_COMMA,
    JSON_COMMENT,
    JSON_WRONG_QUOTES,
    /// A line break or a control character before the closing quotation mark.
    JSON_UNCLOSED_STRING,
    JSON_BAD_ESCAPE,
    JSON_UNEXPECTED,
    TRAILING_CONTENT,
    TOO_DEEP,
    TOO_MANY_VALUES,

    // Fields.
    WRONG_TYPE,
    /// A value that is neither a string nor a number.
    WRONG_VALUE_TYPE,
    UNKNOWN_FIELD,
    DUPLICATE_FIELD,
    MISSING_FIELD,
    BLANK,
    TOO_LONG,
    NOT_ONE_LINE,
    EMPTY_LIST,
    TOO_MANY,
    DUPLICATE,
    UNKNOWN_WORD,
    OUT_OF_RANGE,

    // The format of a file.
    FORMAT_MISSING,
    FORMAT_OTHER,
    /// Written by a newer version of Pumpwise, so this one must not change it.
    FORMAT_NEWER,

    /// A plan for LiftLog in a version that did not exist yet.
    LIFTLOG_NEWER,

    // The values in a routine.
    NOT_A_COUNT,
    NOT_A_TIME,
    NO_UNIT,
    NOT_A_TEMPO,
    REVERSED,
    TOO_PRECISE,
    NO_AMOUNT,
    SEVERAL_AMOUNTS,
    WRONG_AMOUNT,
    ZERO_TIME,

    // The structure of a routine.
    SETS_IN_SUPERSET,
    SUPERSET_IN_SUPERSET,
    EMPTY_SUPERSET,
    TOO_MANY_ITEMS,
    UNKNOWN_RULE,

    // Exercises.
    NOT_AN_ID,
    ID_NOT_FILE_NAME,
    ONLY_WITH_UNIT,
    STARTS_WITH_MISSING,
    MECHANIC_MISSING,
    PAUSE_WITHOUT_PEAK,
    /// A file to import that contains neither an exercise nor a list.
    NO_EXERCISES,

    // The figures of exercises.
    /// Neither both ends of a movement, nor a cycle of steps.
    POSE_ENDS,
    /// Not exactly one point that holds the figure in its place.
    POSE_ANCHOR,
    /// Not exactly one form of a limb.
    POSE_LIMB,
    /// A field that another form has.
    POSE_NOT_WITH,
    /// A limb or the hips have another form than in the first pose.
    POSE_OTHER_FORM,
    /// Too few or too many numbers.
    POSE_POINT,
    /// Poses between that do not rise.
    POSE_ORDER,
    /// A foot on its own leg, or a limb on the body without the point there.
    POSE_REST,
    /// A wall that is neither ahead nor beside.
    POSE_WALL,
    POSE_TOO_FINE,
    /// A limb is too short for where it should be.
    POSE_OUT_OF_REACH,

    // Pictures and PDF files with a routine inside.
    /// Larger than any file of its kind that Pumpwise reads.
    DOCUMENT_TOO_LARGE,
    PICTURE_TOO_LARGE,
    PICTURE_BROKEN,
    PICTURE_WITHOUT_ROUTINE,
    /// Its QR code holds something else.
    OTHER_CODE,
    PDF_BROKEN,
    PDF_LOCKED,
    /// It unpacks to too much.
    PDF_TOO_LARGE,
    PDF_WITHOUT_ROUTINE,
    PAGE_WITHOUT_ROUTINE,
    /// The routine inside unpacks to more than any routine file.
    CONTENT_TOO_LARGE,

    // Logs of other programs.
    LOG_TOO_LARGE,
    TOO_MANY_ROWS,
    /// Quotation marks that do not match.
    QUOTES_BROKEN,
    /// A header that no program writes.
    LOG_UNKNOWN,
    /// A header without sets below it.
    LOG_EMPTY,
    /// At least half of the rows are unusable.
    LOG_MOSTLY_BROKEN,

    // Finished sessions.
    NOT_A_SESSION,
    NOT_AN_INSTANT,

    // The session journal.
    JOURNAL_INCOMPLETE,
    JOURNAL_DAMAGED,

    /// The number of further problems in a file that has very many.
    AND_MORE;

    /// The key of its text.
    public String key() {
        return "storage.problem." + Worded.key(this);
    }
}
