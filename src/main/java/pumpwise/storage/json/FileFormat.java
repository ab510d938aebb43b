package pumpwise.storage.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The format of a kind of file, which its first field names: `"format": "pumpwise-routine/1"`.
///
/// @param kind of the file, such as `routine`
/// @param version the newest that this Pumpwise knows
public record FileFormat(String kind, int version) {

    private static final Pattern FORMAT = Pattern.compile("pumpwise-([a-z]+)/(\\d{1,9})");
    private static final Pattern FIELD = Pattern.compile("\"format\"\\s*:\\s*\"(" + FORMAT + ")\"");

    /// The version that a format has; 0 if it is the format of another kind of file, or no format at all.
    public int versionOf(String format) {
        Matcher matcher = FORMAT.matcher(format);
        return matcher.matches() && matcher.group(1).equals(kind) ? Integer.parseInt(matcher.group(2)) : 0;
    }

    /// Whether a format is that of a newer Pumpwise.
    public boolean isNewer(String format) {
        return versionOf(format) > version;
    }

    /// Whether a file says that a newer Pumpwise made it, even if nothing else in it can be read.
    public boolean isNewerFile(String contents) {
        Matcher matcher = FIELD.matcher(contents);
        return matcher.find() && isNewer(matcher.group(1));
    }

    /// As it is written into files.
    @Override
    public String toString() {
        return "pumpwise-" + kind + "/" + version;
    }
}
