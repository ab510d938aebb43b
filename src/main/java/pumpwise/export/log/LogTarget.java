package pumpwise.export.log;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whom a log is written for.
public enum LogTarget {
    /// Everything, to be read by Pumpwise again.
    OWN,
    STRONG,
    HEVY,
    FITNOTES;

    /// The spelling on the command line and in keys of texts.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The target with this word.
    public static Optional<LogTarget> find(String word) {
        return Arrays.stream(values()).filter(target -> target.word().equals(word)).findFirst();
    }

    /// All words, in order.
    public static List<String> words() {
        return Arrays.stream(values()).map(LogTarget::word).toList();
    }
}
