package pumpwise.catalog;

import java.util.List;

/// Instructions for an exercise.
///
/// @param instructions how to do it, one sentence per step
/// @param cues what to feel and think; the first one is shown during a set
/// @param breathing when to breathe in and out; may be empty
/// @param mistakes common mistakes, each with its correction
public record Coaching(List<String> instructions, List<String> cues, String breathing, List<String> mistakes) {

    /// No coaching at all.
    public static final Coaching NONE = new Coaching(List.of(), List.of(), "", List.of());

    public Coaching {
        instructions = List.copyOf(instructions);
        cues = List.copyOf(cues);
        mistakes = List.copyOf(mistakes);
    }
}
