package pumpwise.storage.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;

/// What is wrong at one place of a file, not yet in words.
///
/// @param file the name of the file, as a person knows it
/// @param line from 1; 0 where the whole file is meant
/// @param column from 1; 0 where the whole file is meant
/// @param place the part of the routine that is concerned; null outside its sections
/// @param field the field that is concerned, as it is called in the file; empty where there is none
/// @param kind what is wrong
/// @param arguments what its sentence needs: texts, numbers, a [JsonType], or a list of what is allowed
/// @param nearest what was probably meant; null where nothing known is near
public record Problem(
        String file,
        int line,
        int column,
        @Nullable Place place,
        String field,
        ProblemKind kind,
        List<Object> arguments,
        @Nullable String nearest) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /// A problem of the file as a whole.
    public static Problem ofFile(String file, ProblemKind kind, Object... arguments) {
        return at(file, SourcePosition.WHOLE_FILE, kind, arguments);
    }

    /// A problem at a position that is in no field.
    public static Problem at(String file, SourcePosition mark, ProblemKind kind, Object... arguments) {
        return new Problem(file, mark.line(), mark.column(), null, "", kind, List.of(arguments), null);
    }
}
