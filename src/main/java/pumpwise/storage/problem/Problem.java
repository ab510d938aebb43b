package pumpwise.storage.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;

/// One thing that is wrong in a file, not yet in words.
///
/// @param file the name of the file, as the user knows it
/// @param line from 1; 0 where the whole file is meant
/// @param column from 1; 0 where the whole file is meant
/// @param place the part of the routine that it is about; null outside the sections
/// @param field the field that it is about
/// @param kind what is wrong
/// @param arguments of its text: texts, numbers, a [JsonType], or a list of what is allowed
/// @param nearest what was probably meant; null if nothing known is similar
public record Problem(
        String file,
        int line,
        int column,
        @Nullable Place place,
        FieldPath field,
        ProblemKind kind,
        List<Object> arguments,
        @Nullable String nearest) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /// A problem with the file as a whole.
    public static Problem ofFile(String file, ProblemKind kind, Object... arguments) {
        return at(file, SourcePosition.WHOLE_FILE, kind, arguments);
    }

    /// A problem at a position outside any field.
    public static Problem at(String file, SourcePosition position, ProblemKind kind, Object... arguments) {
        return new Problem(file, position.line(), position.column(), null, FieldPath.NONE, kind, List.of(arguments), null);
    }
}
