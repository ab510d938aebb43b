package pumpwise.storage.problem;

import java.util.List;
import pumpwise.routine.ValueKind;

/// The ways to write a value in a file, as an argument of a [Problem].
///
/// @param all the simplest first; at least one
public record Spellings(List<String> all) implements ProblemArgument {

    public Spellings {
        all = List.copyOf(all);
    }

    /// Good ways to write a value of this kind.
    public static Spellings of(ValueKind kind) {
        return new Spellings(kind.examples());
    }
}
