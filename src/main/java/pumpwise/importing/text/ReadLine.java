package pumpwise.importing.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a text, with what became of it.
///
/// @param number counted from 1
/// @param text the line as it was written
/// @param state how well it was read
/// @param doubt what is unclear; null unless the state is [State#DOUBT]
/// @param name the unclear name of an exercise, as it was written; null if none is unclear
/// @param candidates ids of the exercises that the name may mean, the nearest first; empty if no name is unclear
public record ReadLine(
        int number, String text, State state, @Nullable Doubt doubt, @Nullable String name, List<String> candidates) {

    public ReadLine {
        candidates = List.copyOf(candidates);
    }

    /// How well a line was read.
    public enum State {
        /// Read, although remarks in it may be kept as a note.
        READ,
        /// Read, but something in it is unclear.
        DOUBT,
        /// Not read; it is kept as a note.
        NOT_READ,
        /// Nothing to read.
        BLANK
    }

    /// What is unclear about a line.
    public enum Doubt {
        /// The name may mean several exercises. The item has the nearest one.
        EXERCISE,
        /// A value does not fit the exercise or contradicts another one. It is kept as a note.
        VALUE,
        /// A part of the line was not read. It is kept as a note.
        PART
    }
}
