package pumpwise.importing.text.value;

/// A value and its position in a line.
///
/// @param from index of its first character
/// @param to index after its last character
/// @param value as it is written
public record FoundValue(int from, int to, Written value) {

    /// Takes the place of characters that were read.
    public static final char TAKEN = '\u0000';

    /// Marks characters as read.
    public static void erase(StringBuilder line, int from, int to) {
        for (int at = from; at < to; at++) {
            line.setCharAt(at, TAKEN);
        }
    }
}
