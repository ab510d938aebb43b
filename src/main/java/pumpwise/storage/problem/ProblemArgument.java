package pumpwise.storage.problem;

import java.util.List;

/// An argument of the text of a [Problem].
public sealed interface ProblemArgument
        permits ProblemArgument.Text, ProblemArgument.Count, ProblemArgument.Choices, ProblemArgument.Phrase, JsonType, Spellings {

    /// A string from the file, or one that is the same in every language.
    record Text(String text) implements ProblemArgument {}

    /// A number of things.
    record Count(long number) implements ProblemArgument {}

    /// Names that are allowed or found.
    record Choices(List<String> all) implements ProblemArgument {

        public Choices {
            all = List.copyOf(all);
        }
    }

    /// A text that is part of the text of the problem.
    ///
    /// @param key of the text
    /// @param argument of the text: a string from the file
    record Phrase(String key, String argument) implements ProblemArgument {}

    /// The argument for a string, a whole number, a list of strings, or one of the other arguments.
    static ProblemArgument of(Object value) {
        return switch (value) {
            case ProblemArgument argument -> argument;
            case String text -> new Text(text);
            case Integer number -> new Count(number);
            case Long number -> new Count(number);
            case List<?> list -> new Choices(list.stream().map(String::valueOf).toList());
            default -> throw new IllegalArgumentException(value.getClass().getName());
        };
    }

    /// The arguments for several values.
    static List<ProblemArgument> all(Object... values) {
        return List.of(values).stream().map(ProblemArgument::of).toList();
    }
}
