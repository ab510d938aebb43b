package pumpwise.catalog;

import java.util.List;

/// What a coach says about an exercise.
///
/// @param instructions how it is done, one step a sentence
/// @param cues what to feel and think; the first is the one shown during a set
/// @param breathing when to breathe in and out; may be empty
/// @param mistakes what goes wrong, and what to do instead
public record Coaching(List<String> instructions, List<String> cues, String breathing, List<String> mistakes) {

    /// Says nothing at all.
    public static final Coaching NONE = new Coaching(List.of(), List.of(), "", List.of());

    public Coaching {
        instructions = List.copyOf(instructions);
        cues = List.copyOf(cues);
        mistakes = List.copyOf(mistakes);
    }
}
