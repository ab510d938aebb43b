package pumpwise.storage.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file format with its version, which is the first field of a file: `"format": "pumpwise-routine/1"`.
///
/// @param kind of file, such as `routine`
/// @param version the newest version that this program reads
public record FileFormat(String kind, int version) {

    private static final Pattern FORMAT = Pattern.compile("pumpwise-([a-z]+)/(\\d{1,9})");
    private static final Pattern FIELD = Pattern.compile("\"format\"\\s*:\\s*\"(" + FORMAT + ")\"");

    /// The version of a format; 0 if it is another format or malformed.
    public int versionOf(String format) {
        Matcher matcher = FORMAT.matcher(format);
        return matcher.matches() && matcher.group(1).equals(kind) ? Integer.parseInt(matcher.group(2)) : 0;
    }

    /// Whether the format comes from a newer version of Pumpwise.
    public boolean isNewer(String format) {
        return versionOf(format) > version;
    }

    /// Whether a file declares this format, in any version.
    public boolean isFormatOf(String contents) {
        Matcher matcher = FIELD.matcher(contents);
        return matcher.find() && versionOf(matcher.group(1)) > 0;
    }

    /// Whether a file declares a newer format, even if nothing else in it can be read.
    public boolean isNewerFile(String contents) {
        Matcher matcher = FIELD.matcher(contents);
        return matcher.find() && isNewer(matcher.group(1));
    }

    /// The form used in files.
    @Override
    public String toString() {
        return "pumpwise-" + kind + "/" + version;
    }
}
