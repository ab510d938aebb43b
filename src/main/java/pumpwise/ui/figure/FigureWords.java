package pumpwise.ui.figure;

import pumpwise.words.Words;

/// What screen readers say about a figure.
public final class FigureWords {

    private FigureWords() {}

    /// The description, in the words of the exercise.
    ///
    /// @param cue what to do or feel; empty for none
    public static String description(Words words, String exercise, String cue) {
        return cue.isEmpty()
                ? words.text("library.figure.name", exercise)
                : words.text("library.figure.description", exercise, cue);
    }
}
