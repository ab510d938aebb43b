package pumpwise.importing.log.layout;

/// A row that is left out, or a part of it.
///
/// @param line its number in the file, from 1
/// @param reason why
/// @param text what was found instead, shortened; may be empty
public record SkippedRow(int line, SkipReason reason, String text) {

    private static final int MOST_SHOWN = 60;

    public SkippedRow {
        text = text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "\u2026";
    }
}
