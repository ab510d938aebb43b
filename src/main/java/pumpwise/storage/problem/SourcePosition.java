package pumpwise.storage.problem;

/// A position in a text file, counted from 1 as in editors. Line 0 stands for the file as a whole.
///
/// @param line from 1
/// @param column from 1, in characters
public record SourcePosition(int line, int column) {

    /// The file as a whole.
    static final SourcePosition WHOLE_FILE = new SourcePosition(0, 0);

    /// The position of the character at `offset` of `text`.
    public static SourcePosition at(CharSequence text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            boolean newLine = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (newLine) {
                line++;
                lineStart = i + 1;
            }
        }
        return new SourcePosition(line, offset - lineStart + 1);
    }
}
