package pumpwise.storage.routine;

/// The names under which a routine file is put into files of other formats, so that Pumpwise can open those too.
public final class RoutineInside {

    /// The keyword of the text in a PNG file.
    public static final String PNG_KEYWORD = "pumpwise-routine";

    /// The name of the file that is attached to a PDF file.
    public static final String FILE_NAME = "routine.json";

    /// The start of the element in an HTML file.
    public static final String PAGE_ELEMENT = "<script type=\"application/json\" id=\"pumpwise-routine\">";

    private RoutineInside() {}
}
