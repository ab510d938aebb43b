package pumpwise.storage.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;

/// One problem in a file, before it is put into words.
///
/// @param file the name of the file, as the user knows it
/// @param line from 1; 0 for the file as a whole
/// @param column from 1; 0 for the file as a whole
/// @param place the place in the routine; null outside the sections
/// @param field the field with the problem
/// @param kind what is wrong
/// @param arguments of its text
/// @param nearest what was probably meant; null if nothing known is similar
public record Problem(
        String file,
        int line,
        int column,
        @Nullable Place place,
        FieldPath field,
        ProblemKind kind,
        List<ProblemArgument> arguments,
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
        return new Problem(file, position.line(), position.column(), null, FieldPath.NONE, kind, ProblemArgument.all(arguments), null);
    }

    /// The same problem of a file with another name.
    Problem withFile(String other) {
        return new Problem(other, line, column, place, field, kind, arguments, nearest);
    }
}
